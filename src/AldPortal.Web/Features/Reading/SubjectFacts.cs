using System.Globalization;
using AldPortal.Core.Content;
using AldPortal.Core.Content.Pages;
using AldPortal.Core.Dataset;

namespace AldPortal.Web.Features.Reading;

/// <summary>One computed fact, with the address of the rows behind it (null where there is none).</summary>
public sealed record DataFact(string Text, string? Address);

/// <summary>What the dataset says on the subject of a page, computed and never typed in.</summary>
public static class SubjectFacts
{
    /// <summary>Facts on a cathode family, a coating or a class of coatings from its rows; on a mechanism from the map of mechanisms.</summary>
    public static IReadOnlyList<DataFact> For(PageSubject subject, PortalContent content) => subject.Kind switch
    {
        "cathode" => RowFacts(content.Dataset.Rows.Where(row => row.Cathode?.Family == subject.Value), [KeyValuePair.Create("cathode", subject.Value)]),
        "coating" => RowFacts(content.Dataset.Rows.Where(row => row.Coating?.Formula == subject.Value), [KeyValuePair.Create("coating", subject.Value)]),
        "class" => RowFacts(
            content.Dataset.Rows.Where(row => row.Coating?.Class == subject.Value),
            content.Dataset.Rows.Where(row => row.Coating?.Class == subject.Value).Select(row => row.Coating!.Formula).Distinct().Select(formula => KeyValuePair.Create("coating", formula))),
        _ => MechanismFacts(subject.Value, content),
    };

    private static List<DataFact> RowFacts(IEnumerable<DatasetRow> selected, IEnumerable<KeyValuePair<string, string>> filter)
    {
        DatasetRow[] rows = [.. selected];
        string all = PortalUrls.DataWith(filter);
        var facts = new List<DataFact>
        {
            new($"{rows.Length} rows in Tables 1–4: {rows.Count(row => row.Process == "powder")} powder, {rows.Count(row => row.Process == "electrode")} electrode; {(rows.Count(row => row.Cell == "full") is int full and > 0 ? full : "none")} of them in full cells.", all),
        };
        if (rows.Length == 0)
            return facts;
        Best(rows, row => row.CapacityAt100?.Value, "Highest capacity at cycle 100", "mA h g⁻¹", facts);
        Best(rows.Where(row => row.CycleNumber == 100), row => row.Retention?.Percent, "Highest retention at cycle 100", "%", facts);
        Best(rows.Where(row => row.CycleNumber == 100), row => row.Retention?.Change?.SignedValue, "Largest gain in retention at cycle 100 over the uncoated cathode", "percentage points", facts);
        int missing = rows.Count(row => row.ThicknessNm is null);
        facts.Add(new(missing == 0 ? "Every row gives a coating thickness." : $"{missing} of {rows.Length} rows {(missing == 1 ? "gives" : "give")} no coating thickness.", null));
        double[] thickness = [.. rows.Select(row => row.ThicknessNm).OfType<ReportedNumber>().Select(number => number.Middle).Order()];
        if (thickness.Length > 1)
            facts.Add(new($"Reported thickness: {Text(thickness[0])} to {Text(thickness[^1])} nm, median {Text(thickness[thickness.Length / 2])} nm.", null));
        int marked = rows.Count(row => row.Notes.Count > 0);
        if (marked > 0)
            facts.Add(new($"{marked} of {rows.Length} rows {(marked == 1 ? "carries" : "carry")} a known issue.", null));
        return facts;
    }

    private static void Best(IEnumerable<DatasetRow> rows, Func<DatasetRow, double?> value, string label, string unit, List<DataFact> facts)
    {
        if (rows.Where(row => value(row) is not null).MaxBy(value) is DatasetRow best)
            facts.Add(new($"{label}: {Text(value(best)!.Value)}{(unit == "%" ? "" : " ")}{unit}, {RowLabel.Sample(best)}.", PortalUrls.Row(best.Id)));
    }

    private static List<DataFact> MechanismFacts(string mechanism, PortalContent content)
    {
        MechanismClaim[] claims = [.. content.Mechanisms.Where(claim => claim.Mechanism == mechanism)];
        string address = $"{PortalUrls.MechanismMap}?mechanism={mechanism}";
        var facts = new List<DataFact>
        {
            new($"{claims.Length} statements in the map of mechanisms: {Count(claims, "benefit")}, {Count(claims, "drawback")}, {claims.Count(claim => claim.Direction == "ambiguous")} ambiguous.", address),
        };
        string[] evidence = [.. claims.SelectMany(claim => claim.Evidence).GroupBy(method => method).OrderByDescending(group => group.Count()).Take(5).Select(group => $"{group.Key} ({group.Count()})")];
        if (evidence.Length > 0)
            facts.Add(new($"Evidence most often named: {string.Join(", ", evidence)}.", null));
        int without = claims.Count(claim => claim.Evidence.Count == 0);
        if (without > 0)
            facts.Add(new($"For {without} of them the review names no method.", null));
        return facts;
    }

    private static string Count(MechanismClaim[] claims, string direction) =>
        claims.Count(claim => claim.Direction == direction) is var count && count == 1 ? $"1 {direction}" : $"{count} {direction}s";

    private static string Text(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
