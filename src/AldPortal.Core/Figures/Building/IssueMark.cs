using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures.Building;

/// <summary>
/// Which points carry a mark. Nearly every row has some known issue; a mark on all of them would say nothing. Marked is a row of which
/// one of the major issues, that may change the plotted value, speaks in particular.
/// </summary>
internal static class IssueMark
{
    private const int ParticularRows = 8;

    private static readonly string[] Kinds = ["correction", "conflict", "duplicate", "arithmetic", "unit"];

    /// <summary>True where the row is marked.</summary>
    public static bool Has(DatasetRow row, ReviewDataset dataset) => row.Notes.Any(id =>
        dataset.FindNote(id) is { Severity: "major" } note && Kinds.Contains(note.Kind) && note.Rows.Count + note.Points.Count <= ParticularRows);
}
