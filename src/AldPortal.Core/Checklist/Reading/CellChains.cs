using System.Buffers;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>Cells written as a chain from the cathode to lithium: "LFP|SPE|Li", "LiCoO2/PEO/Li", "NMC532 || Li".</summary>
internal static class CellChains
{
    private const int Longest = 80;
    private static readonly SearchValues<char> Bars = SearchValues.Create("|/");

    /// <summary>Where such a chain stands in a sentence, or null.</summary>
    public static (int Start, int End)? LithiumBehindCathode(Sentence sentence)
    {
        Document document = sentence.Document;
        for (int token = sentence.FirstToken; token < sentence.LastToken; token++)
            if (document.TokenText(token) is "Li" && document.Tokens[token] is var lithium && !GoesOn(document.Text, lithium.End, sentence.End) && Begin(document.Text, sentence.Start, lithium.Start) is int start && BeginsWithCathode(sentence, start, lithium.Start))
                return (start, lithium.End);
        return null;
    }

    // "Li+", "Li/Li+", "Li|SPE|…": no last link.
    private static bool GoesOn(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
            at++;
        return at < end && text[at] is '+' or '|' or '/' or '-';
    }

    // The chain's first character: back over everything but blanks that stand beside no bar.
    private static int? Begin(string text, int limit, int end)
    {
        int i = end;
        bool barred = false;
        while (i > limit && end - i < Longest)
        {
            char before = text[i - 1];
            if (before == ' ' && !(text[i] is '|' or '/' || (i - 2 >= limit && text[i - 2] is '|' or '/')) || before is ',' or ';')
                break;
            barred |= before is '|' or '/';
            i--;
        }
        return barred && text[i..end].TrimEnd().EndsWith('|') | text[i..end].TrimEnd().EndsWith('/') ? i : null;
    }

    private static bool BeginsWithCathode(Sentence sentence, int start, int end)
    {
        int bar = sentence.Document.Text.AsSpan(start, end - start).IndexOfAny(Bars);
        ReadOnlySpan<char> first = sentence.Document.Text.AsSpan(start, Math.Max(0, bar)).Trim(" (");
        if (CathodeNames.IsCathode(first) || first is "LFP" or "NVP" or "LMFP" or "LRMO")
            return true;
        foreach (CathodeMention cathode in sentence.Cathodes)
            if (cathode.Start >= start && cathode.Start <= start + bar)
                return true;
        return false;
    }
}
