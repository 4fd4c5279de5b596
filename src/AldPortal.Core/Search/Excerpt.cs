using System.Text;
using AldPortal.Core.Typesetting;

namespace AldPortal.Core.Search;

/// <summary>Pieces of text with the found words marked: escaped HTML that holds nothing but mark, sub and sup.</summary>
internal static class Excerpt
{
    private const int Characters = 210;
    private const int Before = 50;
    private const int MostPlaces = 80;

    /// <summary>The whole text with the terms marked.</summary>
    public static string Whole(string text, TermPlace[] places, IReadOnlyDictionary<int, float> terms) => Marked(text, 0, text.Length, places, terms);

    /// <summary>The piece of the text in which most of the terms stand.</summary>
    public static string Best(string text, TermPlace[] places, IReadOnlyDictionary<int, float> terms)
    {
        TermPlace[] found = [.. places.Where(place => terms.ContainsKey(place.Term)).Take(MostPlaces)];
        int start = found.Length == 0 ? 0 : Math.Max(0, BestStart(found, terms) - Before);
        int end = Math.Min(text.Length, start + Characters);
        start = start == 0 ? 0 : WordStart(text, start);
        end = end == text.Length ? end : WordBreak(text, start, end);
        return (start > 0 ? "… " : "") + Marked(text, start, end, found, terms) + (end < text.Length ? " …" : "");
    }

    private static int BestStart(TermPlace[] found, IReadOnlyDictionary<int, float> terms)
    {
        (float Worth, int Start) best = (-1, 0);
        var seen = new HashSet<int>();
        for (int i = 0; i < found.Length; i++)
        {
            seen.Clear();
            float worth = 0;
            for (int j = i; j < found.Length && found[j].End <= found[i].Start + Characters - Before; j++)
                worth += seen.Add(found[j].Term) ? terms[found[j].Term] : 0.05f * terms[found[j].Term];
            if (worth > best.Worth)
                best = (worth, found[i].Start);
        }
        return best.Start;
    }

    private static int WordStart(string text, int position)
    {
        int space = text.IndexOf(' ', position);
        return space < 0 || space > position + Before ? position : space + 1;
    }

    private static int WordBreak(string text, int start, int position)
    {
        int space = text.LastIndexOf(' ', position);
        return space > start ? space : position;
    }

    private static string Marked(string text, int start, int end, TermPlace[] places, IReadOnlyDictionary<int, float> terms)
    {
        var html = new StringBuilder(end - start + 64);
        int copied = start;
        for (int i = 0; i < places.Length; i++)
        {
            TermPlace place = places[i];
            if (place.Start < copied || place.End > end || !terms.ContainsKey(place.Term))
                continue;
            html.Append(Typesetter.ToHtml(text[copied..place.Start]));
            html.Append("<mark>").Append(Typesetter.ToHtml(text[place.Start..place.End])).Append("</mark>");
            copied = place.End;
        }
        return html.Append(Typesetter.ToHtml(text[copied..end])).ToString();
    }
}
