"""Scores against gold that people made, and the gate that keeps them from falling."""

from onrecord.evaluate.floors import check_floors
from onrecord.evaluate.folder import evaluate_folder, score_predictions
from onrecord.evaluate.table import table

__all__ = ["check_floors", "evaluate_folder", "score_predictions", "table"]
