namespace AldPortal.Core.Checklist.Reading;

/// <summary>All sources of one assessment, read.</summary>
internal sealed class Manuscript
{
    private Manuscript(IReadOnlyList<Document> documents)
    {
        Documents = documents;
        Sentences = documents.Count == 1 ? documents[0].Sentences : [.. documents.SelectMany(document => document.Sentences)];
    }

    /// <summary>The sources.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>All sentences of all sources, other people's work included.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The sentences about the authors' own work, headings left out.</summary>
    public Sentence[] Own { get; private set; } = [];

    /// <summary>Other people's results outnumber the authors' own, as in a review.</summary>
    public bool IsReview { get; private set; }

    /// <summary>All tables.</summary>
    public IEnumerable<TextTable> Tables => Documents.SelectMany(document => document.Tables);

    /// <summary>Reads the sources.</summary>
    public static Manuscript Read(IReadOnlyList<SourceText> sources)
    {
        var manuscript = new Manuscript([.. sources.Select(Document.Read)]);
        foreach (Document document in manuscript.Documents)
            OthersWork.Mark(document);
        // A review speaks of nothing but other people's work: then that is what there is to read.
        int own = manuscript.Sentences.Count(sentence => !sentence.IsOthersWork && OthersWork.CarriesResults(sentence));
        int others = manuscript.Sentences.Count(sentence => sentence.IsOthersWork && OthersWork.CarriesResults(sentence));
        bool review = others > own;
        manuscript.IsReview = review;
        var read = new Pages<Sentence>();
        foreach (Sentence sentence in manuscript.Sentences)
            if ((review || !sentence.IsOthersWork) && sentence.Block.Kind != BlockKind.Heading)
            {
                sentence.IsRead = true;
                read.Add(sentence);
            }
        manuscript.Own = [.. read];
        return manuscript;
    }
}

/// <summary>Tells the authors' own work from what they cite.</summary>
internal static class OthersWork
{
    private static readonly Term Cited = Term.Any("et al", "coworkers", "co workers", "colleagues", "previous studies", "previous reports", "earlier work by", "literature", "has been reported", "have been reported", "was reported by", "reported by", "reported in ref", "other groups", "previously reported", "according to ref", "in ref", "the group of", "recent study", "earlier reports", "earlier studies", "others have", "prior work", "previous work by", "were reported to", "was reported to", "is reported to", "previous paper", "earlier paper", "former studies", "former study", "earlier study", "earlier work", "previous work", "co-workers", "for comparison with ref", "had quoted");
    private static readonly Term SomebodyElse = Term.Any("et al", "a group in", "another group", "several groups", "people quote", "people report", "people claim", "people found", "leave that out", "the paper from", "the paper by", "other groups", "some colleagues", "other authors", "not considered here", "earlier trial*", "literature values");
    private static readonly Term EarlierWork = Term.Any("our earlier", "earlier work", "our previous", "in ref", "of ref", "from ref", "by ref", "ref", "previous study", "literature value");
    private static readonly Term Reporting = Term.Any("report*", "show*", "found", "find", "demonstrat*", "observ*", "achiev*", "deposit*", "coat*", "stat*", "describ*", "investigat*", "obtain*", "appl*", "use*", "claim*", "need*", "studied", "measured", "gave", "quot*", "led to", "reach*", "hypothes*", "emphasi*", "refer*", "celebrated", "well known");
    private static readonly Term Ours = Term.Any("we", "our", "ours", "this work", "this study", "the present", "here we", "herein", "this paper", "this report", "this letter", "this article", "in this communication", "present work", "present paper", "present study");

    /// <summary>Marks the sentences of a document.</summary>
    public static void Mark(Document document)
    {
        foreach (Sentence sentence in document.Sentences)
        {
            // "…, while Zhao [7] obtained 140 mA h g⁻¹", "…; 140 mA g⁻¹ is used by others [4]": the first half is the authors' own.
            if (sentence.Block.Section != Section.Introduction && OtherHalf(sentence) is > 0 and int other)
            {
                sentence.Forget(other, false);
                continue;
            }
            // "In contrast to Brandvold et al., who heated theirs to 450 °C, we left ours as deposited": the second half is the authors' own.
            if (sentence.Block.Section != Section.Introduction && OwnHalf(sentence) is > 0 and int own)
            {
                sentence.ForgetBefore(own);
                continue;
            }
            bool cited = sentence.Has(Cited) && (sentence.Has(Reporting) || HasCitation(sentence)) || sentence.Has(SomebodyElse);
            bool somebodyElse = (sentence.Has(SomebodyElse) || BeginsWithAuthors(sentence.Span)) && !sentence.Has(We);
            bool introduced = sentence.Block.Section == Section.Introduction && sentence.Quantities.Length > 0;
            bool bracketed = HasCitation(sentence) && sentence.Has(Named);
            // "Films were deposited in a home-built reactor, as described in previous work": done here, told there.
            sentence.IsOthersWork = somebodyElse || (cited && !sentence.Has(ToldThere) || introduced || bracketed) && !sentence.Has(Ours);
            // "…, and compare with our earlier work on Al2O3, for which 8 cycles …": what follows inside an own sentence is not own.
            if (sentence.First(EarlierWork) is TermHit only && IsWork(sentence, only) && !sentence.Has(We) && sentence.Block.Kind != BlockKind.TableRow && !sentence.Has(Comparison))
                sentence.IsOthersWork = true;
            if (!sentence.IsOthersWork && sentence.First(EarlierWork) is TermHit earlier && IsWork(sentence, earlier))
                sentence.Forget(earlier.Start, sentence.Block.Kind == BlockKind.TableRow);
        }
    }

    /// <summary>True where a sentence carries numbers of a kind that results have.</summary>
    public static bool CarriesResults(Sentence sentence) =>
        sentence.HasAny(Dimension.SpecificCapacity) || sentence.HasAny(Dimension.Voltage) || sentence.HasAny(Dimension.Percent) || sentence.HasAny(Dimension.SpecificCurrent)
            || sentence.Of(Dimension.Length).Any(quantity => quantity.Unit is "nm" or "Å");

    private static readonly Term We = Term.Any("we", "in this work", "the present");
    private static readonly Term Comparison = Term.Any("conditions of our", "procedure of our", "recipe of our", "process of our", "conditions given in", "see ref", "following ref", "described in ref", "according to ref", "as in ref", "same as in", "as in our", "as described", "described previously", "described earlier", "following our", "according to our", "identical to", "part of an earlier", "were shown in", "used before", "shown before", "published in", "previously in");
    private static readonly Term Named = Term.Any("work of", "found", "reported", "obtained by", "study of", "studies", "others", "compared with the", "in contrast to", "published", "aware of", "literature", "typically", "usually", "commonly", "also seen", "was seen", "were seen", "also found", "known from", "a similar", "attained", "preserve*", "proposed", "arrived at", "stopped at", "ended up at");
    private static readonly Term ToldThere = Term.Any("as described", "described elsewhere", "described previously", "described earlier");

    // "ref. 14" and "ref 31" are papers; "ref" alone may be a sample.
    private static bool IsWork(Sentence sentence, TermHit hit)
    {
        string text = sentence.Document.Text;
        if (text[hit.Start] is not ('r' or 'R') || hit.End - hit.Start > 3)
            return true;
        int i = hit.End;
        while (i < sentence.End && i < hit.End + 3 && text[i] is '.' or ' ' or 's')
            i++;
        return i < sentence.End && i > hit.End && char.IsAsciiDigit(text[i]);
    }

    private static readonly Term Contrast = Term.Any("in contrast to", "whereas", "while", "compared with", "compared to", "unlike", "although", "that of", "those of");

    // Where the half begins that speaks of others: a contrast or a semicolon behind own numbers, and a citation behind that. 0 where there is none.
    private static int OtherHalf(Sentence sentence)
    {
        ReadOnlySpan<char> text = sentence.Span;
        int citation = text.IndexOf('[');
        if (citation < 0 || citation + 1 >= text.Length || !char.IsAsciiDigit(text[citation + 1]))
            return 0;
        int from = text[..citation].LastIndexOf(';') is > 0 and int semicolon && sentence.Has(Cited, Named) ? sentence.Start + semicolon : 0;
        foreach (TermHit hit in sentence.Hits(Contrast))
            if (hit.Start < sentence.Start + citation && hit.Start > sentence.Start + 20 && sentence.Start + citation - hit.End < 60)
                from = hit.Start;
        return from > 0 && (sentence.Has(Ours) || sentence.Quantities.Any(quantity => quantity.End <= from)) && sentence.Quantities.Any(quantity => quantity.Start > from && quantity.Start != sentence.Start + citation + 1) ? from : 0;
    }

    private static readonly Term Opposed = Term.Any("in contrast to", "unlike", "whereas", "while", "different from", "differently from", "as opposed to", "contrary to", "although");
    private static readonly Term OwnSubject = Term.Any("we");

    // Where "we" takes over from others who are named in front of it; 0 where it does not.
    private static int OwnHalf(Sentence sentence)
    {
        if (sentence.First(SomebodyElse) is not TermHit other || sentence.First(Opposed) is not TermHit contrast || contrast.Start > other.Start || contrast.Start - sentence.Start > 2)
            return 0;
        foreach (TermHit hit in sentence.Hits(OwnSubject))
            if (hit.Start > other.End && sentence.Document.Text.AsSpan(hit.Start - 2, 2) is ", ")
                return hit.Start;
        return 0;
    }

    // "Feld and Ochoa,20 by comparison, kept …", "Stone and Reed [4] found …": two names and the number of their paper.
    private static bool BeginsWithAuthors(ReadOnlySpan<char> text)
    {
        int and = text.IndexOf(" and ");
        if (and is < 2 or > 24 || !IsSurname(text[..and]))
            return false;
        ReadOnlySpan<char> second = text[(and + 5)..];
        int end = second.IndexOfAny(", [");
        return end > 1 && IsSurname(second[..end]) && end + 2 < second.Length
            && (second[end] == ',' && char.IsAsciiDigit(second[end + 1]) || second[end..].StartsWith(" [") && char.IsAsciiDigit(second[end + 2]) || second[end..].StartsWith(" (") && char.IsAsciiDigit(second[end + 2]));
    }

    private static bool IsSurname(ReadOnlySpan<char> word) =>
        word.Length > 2 && char.IsUpper(word[0]) && char.IsLower(word[^1]) && !word.ContainsAnyInRange('0', '9') && !word.Contains(' ');

    private static bool HasCitation(Sentence sentence)
    {
        ReadOnlySpan<char> text = sentence.Span;
        for (int i = 0; i + 1 < text.Length; i++)
            if (text[i] == '[' && char.IsAsciiDigit(text[i + 1]))
                return true;
        return EndsWithMark(text.TrimEnd());
    }

    // "… on a similar oxide.17", "… of the oxide.4,12": superscript numbers of references, flattened.
    private static bool EndsWithMark(ReadOnlySpan<char> text)
    {
        int mark = text.LastIndexOfAnyExcept(MarkCharacters);
        return mark > 0 && mark < text.Length - 2 && char.IsAsciiLetterLower(text[mark]) && text[mark + 1] == '.' && char.IsAsciiDigit(text[^1]) && text.Length - mark < 12;
    }

    private static readonly System.Buffers.SearchValues<char> MarkCharacters = System.Buffers.SearchValues.Create("0123456789.,-–");
}
