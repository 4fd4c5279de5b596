using AldPortal.Core.Citations;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Content;

/// <summary>One entry of the map of mechanisms: how a coating acts on what degrades a cathode, with its evidence.</summary>
/// <param name="Id"><c>m-{reference}-{n}</c>.</param>
/// <param name="Mechanism">Slug of the mechanism page.</param>
/// <param name="Cathode">Family id, or "general".</param>
/// <param name="Coating">Flat formula, or null where the claim is about the uncoated cathode.</param>
/// <param name="Process">"powder", "electrode" or null.</param>
/// <param name="Direction">"benefit", "drawback" or "ambiguous".</param>
/// <param name="Evidence">Methods that show it; empty where the review names none.</param>
/// <param name="References">Reference numbers, the main one first; empty for a conclusion of the review itself.</param>
/// <param name="Section">Section of the review.</param>
/// <param name="Statement">One sentence of the portal's own.</param>
/// <param name="Rows">Rows and points that carry its numbers.</param>
public sealed record MechanismClaim(
    string Id, string Mechanism, string Cathode, string? Coating, string? Process, string Direction,
    IReadOnlyList<string> Evidence, IReadOnlyList<int> References, string Section, string Statement, IReadOnlyList<string> Rows)
{
    /// <summary>Slugs of the mechanisms, in the order they are shown.</summary>
    public static readonly IReadOnlyList<string> Mechanisms =
    [
        "hf-scavenging", "transition-metal-dissolution", "cei-stabilization", "jahn-teller-distortion", "li-transport-barrier",
        "conductive-and-lithiated-coatings", "oxygen-loss-and-phase-transition", "voltage-fade", "cracking",
    ];

    /// <summary>The directions a claim can have.</summary>
    public static readonly IReadOnlyList<string> Directions = ["benefit", "drawback", "ambiguous"];
}

/// <summary>Reads <c>content/dataset/mechanisms.csv</c>.</summary>
public static class MechanismLoader
{
    private const string File = "dataset/mechanisms.csv";

    private static readonly string[] Columns =
        ["id", "mechanism", "cathode", "coating", "process", "direction", "evidence", "reference", "section", "statement", "rows"];

    /// <summary>All claims in file order; an unknown mechanism, cathode, coating, reference or row is a problem.</summary>
    public static IReadOnlyList<MechanismClaim> Load(ContentFolder folder, ReviewDataset dataset, ContentProblems problems)
    {
        var claims = new List<MechanismClaim>();
        var ids = new HashSet<string>();
        if (folder.Read(File, problems) is not string text)
            return claims;
        string[] cathodes = [.. dataset.Vocabularies.Families.Select(family => family.Id), "general"];
        foreach (CsvLine line in CsvTable.Read(File, text, Columns, problems).Lines)
        {
            var claim = new MechanismClaim(
                line.Required("id"),
                line.Choice("mechanism", MechanismClaim.Mechanisms) ?? line.Required("mechanism"),
                line.Choice("cathode", cathodes) ?? line.Required("cathode"),
                line["coating"],
                line.Choice("process", "powder", "electrode"),
                line.Choice("direction", MechanismClaim.Directions) ?? line.Required("direction"),
                List(line["evidence"]),
                References(line),
                line.Required("section"),
                line.Required("statement"),
                List(line["rows"]));
            Check(claim, line, dataset);
            if (!ids.Add(claim.Id))
                line.Problem($"the id “{claim.Id}” is there twice");
            claims.Add(claim);
        }
        return claims;
    }

    private static int[] References(CsvLine line)
    {
        string[] numbers = List(line.Required("reference"));
        return numbers is ["review"] ? [] : [.. numbers.Select(number => int.TryParse(number, out int value) ? value : 0)];
    }

    private static void Check(MechanismClaim claim, CsvLine line, ReviewDataset dataset)
    {
        if (claim.Coating is string coating && dataset.Vocabularies.FindCoating(coating) is null)
            line.Problem($"the coating “{coating}” is not in coatings.yaml");
        foreach (int reference in claim.References.Where(reference => !ReviewReferences.Contains(reference)))
            line.Problem($"reference {reference} is not one of 1-{ReviewReferences.Count}");
        foreach (string row in claim.Rows.Where(row => dataset.Find(row) is null))
            line.Problem($"there is no row or point “{row}”");
    }

    private static string[] List(string? cell) => (cell ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
