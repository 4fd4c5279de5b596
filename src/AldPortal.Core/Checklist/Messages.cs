using System.Globalization;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist;

/// <summary>Puts a finding into one sentence for the reader.</summary>
internal static class Messages
{
    /// <summary>The finding as the outside sees it.</summary>
    public static ItemFinding Of(ItemDefinition item, Finding finding) =>
        new(item.Id, finding.Status, finding.Value, [.. finding.Evidence.Distinct()], Message(item, finding));

    private static string Message(ItemDefinition item, Finding finding) => finding.Status switch
    {
        ItemStatus.Reported => finding.Note ?? $"Reported{Values(finding.Value)}.",
        ItemStatus.Partial => $"Partly reported{Values(finding.Value)}. {finding.Note ?? item.Partial}".TrimEnd(),
        ItemStatus.NotApplicable => $"Does not apply: {finding.Note ?? item.AppliesWhen}",
        ItemStatus.NotReported => finding.Note ?? $"Not found in the text given. Where to look: {item.WhereToLook}",
        ItemStatus.NeedsReader => finding.Note ?? "The text alone cannot decide this.",
        _ => $"{finding.Note}{(finding.Value is null ? "" : Values(finding.Value).Replace(": ", " Read: ", StringComparison.Ordinal) + ".")}",
    };

    private static string Values(ItemValue? value)
    {
        if (value is null)
            return "";
        IEnumerable<string> parts = value.Keys.Take(2).Select(key => value.Numbers(key) is { Count: > 0 } numbers
            ? string.Join(", ", numbers.Take(8).Select(number => number.ToString("0.####", CultureInfo.InvariantCulture)))
            : string.Join(", ", value.Texts(key).Take(4).Select(text => text.Length > 60 ? text[..60] + "…" : text)));
        return ": " + string.Join("; ", parts);
    }
}
