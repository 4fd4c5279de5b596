namespace AldPortal.Core.Checklist.Reading;

/// <summary>Samples told apart by what they carry: "with alumina", "without", "with the 3.2 nm film", "LNMO@Al2O3".</summary>
internal static class WithOrWithout
{
    private static readonly Term With = Term.Any("with");
    private static readonly Term Without = Term.Any("without");
    private static readonly HashSet<string> Films = new(StringComparer.OrdinalIgnoreCase) { "coating", "coatings", "film", "films", "layer", "layers", "shell", "modification", "ALD" };
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FilmLookup = Films.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the mentions of a sentence.</summary>
    public static void Add(Sentence sentence, List<SampleMention> mentions)
    {
        foreach (TermHit hit in sentence.Hits(With))
            if (!IsCarriedOut(sentence, hit) && Carried(sentence, hit.End) is int end)
                mentions.Add(new SampleMention(hit.Start, end, false, "coated"));
        foreach (TermHit hit in sentence.Hits(Without))
            if ((Carried(sentence, hit.End) ?? Elided(sentence, hit)) is int end)
                mentions.Add(new SampleMention(hit.Start, end, true, "bare"));
    }

    /// <summary>"Cathodes without surface modification", "with and without an Al2O3-based coating": where what lacks the coating is named, or null.</summary>
    public static TermHit? Uncoated(Sentence sentence)
    {
        foreach (TermHit hit in sentence.Hits(Without))
            if (Carried(sentence, hit.End) is not null)
                return hit;
        return null;
    }

    // "coated with Al2O3" says how, not which; "with and without" tells nothing apart.
    private static bool IsCarriedOut(Sentence sentence, TermHit hit)
    {
        ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, hit.Start - 12), hit.Start - Math.Max(sentence.Start, hit.Start - 12)).TrimEnd();
        return before.EndsWith("ed") || before.EndsWith("grown") || before.EndsWith("ing");
    }

    // The end of a coating behind "with" and an article or a thickness; "with alumina cycles" and "with a film thickness" name none.
    private static int? Carried(Sentence sentence, int start)
    {
        string text = sentence.Document.Text;
        int at = start + 1;
        foreach (string article in (ReadOnlySpan<string>)["the ", "a ", "an ", "this "])
            if (at < sentence.End && text.AsSpan(at, sentence.End - at).StartsWith(article, StringComparison.Ordinal))
            {
                at += article.Length;
                break;
            }
        foreach (string adjective in (ReadOnlySpan<string>)["any ", "surface ", "protective ", "additional ", "such "])
            if (at < sentence.End && text.AsSpan(at, sentence.End - at).StartsWith(adjective, StringComparison.Ordinal))
                at += adjective.Length;
        foreach (Quantity quantity in sentence.Of(Dimension.Length))
            if (quantity.Start == at && quantity.End < sentence.End)
                at = quantity.End + 1;
        int end = at;
        while (end < sentence.End && end - at < 12 && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end <= at || at >= sentence.End || !(FilmLookup.Contains(text.AsSpan(at, end - at)) || CoatingWords.Is(text.AsSpan(at, end - at))))
            return null;
        ReadOnlySpan<char> behind = text.AsSpan(end, Math.Min(11, sentence.End - end));
        return behind.StartsWith(" cycle") || behind.StartsWith(" thick") || behind.StartsWith(" mass") || behind.StartsWith("/") || behind.StartsWith("-coat") || behind.StartsWith(" contents") ? null : end;
    }

    // "181 mA h g⁻¹ with alumina and 104 without", "82 % without."
    private static int? Elided(Sentence sentence, TermHit hit)
    {
        ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(hit.End, Math.Min(5, sentence.End - hit.End));
        return behind.IsEmpty || behind[0] is '.' or ',' or ';' or ')' || behind.StartsWith(" (") || behind.StartsWith(" it") || (behind.StartsWith(" and ") && hit.End + 5 < sentence.End && char.IsAsciiDigit(sentence.Document.Text[hit.End + 5])) ? hit.End : null;
    }
}
