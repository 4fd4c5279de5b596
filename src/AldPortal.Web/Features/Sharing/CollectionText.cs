using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace AldPortal.Web.Features.Sharing;

/// <summary>
/// A collection as text that people write: paragraphs, and addresses of figures on lines of their own. Reading and writing are
/// inverse to each other.
/// </summary>
public static class CollectionText
{
    /// <summary>The parts that a text describes.</summary>
    public static IReadOnlyList<CollectionPart> Parse(string text)
    {
        var parts = new List<CollectionPart>();
        var paragraph = new StringBuilder();
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (Figure(line.Trim()) is CollectionPart figure)
            {
                Finish();
                parts.Add(figure);
            }
            else
            {
                paragraph.Append(line.TrimEnd()).Append('\n');
            }
        }
        Finish();
        return parts;

        void Finish()
        {
            string finished = paragraph.ToString().Trim();
            if (finished.Length > 0)
                parts.Add(new CollectionPart(Text: finished));
            paragraph.Clear();
        }
    }

    /// <summary>The text that describes the parts.</summary>
    public static string Write(IEnumerable<CollectionPart> parts) => string.Join("\n\n", parts.Select(part =>
        part.Text ?? (part.Frozen is string frozen ? PortalUrls.Frozen(frozen) : PortalUrls.Figure(part.FigureId ?? "", part.Parameters()))));

    private static CollectionPart? Figure(string line)
    {
        if (line.Contains(' ') || !Uri.TryCreate(new Uri("https://portal.invalid"), line, out Uri? address) || address.Scheme is not ("http" or "https"))
            return null;
        string[] path = [.. address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        return path switch
        {
            ["figures", string id] => Live(id, address),
            ["explore"] => Live(Core.Figures.ExploreQuery.FigureId, address),
            ["f", string id] => new CollectionPart(Frozen: id),
            _ => null,
        };
    }

    private static CollectionPart Live(string id, Uri address) => new(
        FigureId: id,
        State: QueryHelpers.ParseQuery(address.Query).ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value.OfType<string>()]));
}
