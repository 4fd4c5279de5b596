namespace AldPortal.Core.Dataset;

/// <summary>A correction of the source, made in the open (<c>content/dataset/curation.yaml</c>).</summary>
/// <param name="Row">Row or point it applies to.</param>
/// <param name="Field">Column of the content file, or <c>formula</c> or <c>ald_cycle_unit</c>.</param>
/// <param name="Printed">What the source prints; null where it prints nothing.</param>
/// <param name="Corrected">What the portal uses instead.</param>
/// <param name="Section">Section of the review that supports the correction.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Note">Id of the note that tells the reader.</param>
public sealed record Correction(
    string Row, string Field, string? Printed, string Corrected, string Section, string Reason, string Note);
