using AldPortal.Core.Dataset;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>A place where a cathode material is named.</summary>
internal sealed record CathodeMention(string Written, CathodeMaterial? Material, bool IsFormula, bool IsGeneric, Sentence Sentence, int Start, int End);

/// <summary>The cathode materials of a study.</summary>
internal sealed class CathodeFacts
{
    private static readonly Term Generic = Term.Any("Ni rich NMC", "Ni rich NCM", "nickel rich NMC", "nickel rich cathode*", "Ni rich layered", "Ni rich cathode*", "nickel rich layered", "Li rich", "lithium rich", "NMC cathode*", "layered oxide cathode*", "high nickel");

    public CathodeFacts(Manuscript manuscript, Vocabularies vocabularies)
    {
        var all = new List<CathodeMention>();
        foreach (Sentence sentence in manuscript.Own)
        {
            int before = all.Count;
            for (int token = sentence.FirstToken; token < sentence.LastToken; token++)
                if (sentence.Document.Tokens[token].Kind == TokenKind.Word && Mention(sentence, token, vocabularies) is CathodeMention mention)
                    all.Add(mention);
            if (sentence.First(Generic) is TermHit hit)
                all.Add(new CathodeMention(sentence.Document.Text[hit.Start..hit.End], null, false, true, sentence, hit.Start, hit.End));
            if (all.Count > before)
                sentence.Cathodes = all[before..];
        }
        All = all;
        written = [.. all.Select(mention => mention.Written)];
        known = all.Where(IsKnown).DistinctBy(mention => mention.Written).ToDictionary(mention => mention.Written, mention => mention.Material!);
        Main = all.Where(IsKnown)
            .GroupBy(mention => mention.Material!.Grade)
            .OrderByDescending(group => group.Count() + (group.Any(mention => mention.IsFormula) ? 3 : 0))
            .Select(group => group.First().Material).FirstOrDefault()
            ?? all.Select(mention => mention.Material).FirstOrDefault(material => material is not null);
    }

    private readonly HashSet<string> written;

    /// <summary>All mentions, in order.</summary>
    public IReadOnlyList<CathodeMention> All { get; }

    /// <summary>The material the study is about, where the vocabulary knows it.</summary>
    public CathodeMaterial? Main { get; }

    /// <summary>True for lithium-rich layered oxides.</summary>
    public bool IsLithiumRich => Main?.Family == "LLO" || (Main is null && All.Any(mention => mention.Written.StartsWith("Li1.", StringComparison.Ordinal) || mention.Written.StartsWith("Li-rich", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The materials a sentence may speak of: those that it and the nearest sentences before it in its paragraph name, and always the study's own.</summary>
    public IEnumerable<CathodeMaterial> SpokenOf(Sentence sentence) =>
        sentence.Around(Farthest, 0).SelectMany(other => other.Cathodes).Where(IsKnown).Select(mention => mention.Material!).Append(Main).OfType<CathodeMaterial>().Distinct();

    /// <summary>The materials a sample's name may stand for ("NMC622-10c"), and the study's own.</summary>
    public IEnumerable<CathodeMaterial> NamedIn(string sample) =>
        known.Where(pair => sample.Contains(pair.Key, StringComparison.Ordinal)).Select(pair => pair.Value).Append(Main).OfType<CathodeMaterial>().Distinct();

    private const int Farthest = 3;
    private readonly Dictionary<string, CathodeMaterial> known;

    private static bool IsKnown(CathodeMention mention) => mention.Material is { Grade: not "NMC" } && !mention.IsGeneric;

    /// <summary>True where a word is a cathode's name or formula.</summary>
    public bool IsCathode(string word) => written.Contains(word);

    private static CathodeMention? Mention(Sentence sentence, int token, Vocabularies vocabularies)
    {
        Document document = sentence.Document;
        ReadOnlySpan<char> word = document.TokenText(token);
        int start = document.Tokens[token].Start;
        int end = document.Tokens[token].End;
        if (word.Length < 3 || !char.IsUpper(word[0]))
            return null;
        if (word.StartsWith("Li"))
            end = FormulaEnd(document.Text, start, end, sentence.End);
        string written = document.Text[start..end];
        bool formula = written.StartsWith("Li", StringComparison.Ordinal) && LooksLikeCathode(written);
        CathodeMaterial? material = vocabularies.FindCathode(written) ?? (formula ? ByComposition(written, vocabularies) : null) ?? (formula ? null : ByGrade(written, vocabularies));
        if (material is null && !formula)
            return null;
        return new CathodeMention(written, material, formula, false, sentence, start, end);
    }

    // "Li[Ni0.8Co0.1Mn0.1]O2" goes on behind its brackets.
    private static int FormulaEnd(string text, int start, int end, int limit)
    {
        int i = end;
        int depth = 0;
        while (i < limit && i - start < 60)
        {
            char c = text[i];
            if (c is '[' or '(' && i + 2 < limit && char.IsUpper(text[i + 1]) && char.IsLetterOrDigit(text[i + 2]))
                depth++;
            else if (c is ']' or ')' && depth > 0)
                depth--;
            else if (!(char.IsLetterOrDigit(c) || (depth > 0 && c is '.' or '/')))
                break;
            i++;
        }
        return depth == 0 ? i : end;
    }

    private static bool LooksLikeCathode(string formula) =>
        (formula.Contains("Co", StringComparison.Ordinal) || formula.Contains("Ni", StringComparison.Ordinal) || formula.Contains("Mn", StringComparison.Ordinal) || formula.Contains("FePO", StringComparison.Ordinal))
        && formula.Contains('O') && (formula.EndsWith('2') || formula.EndsWith('4') || formula.EndsWith('δ')) && Formulas.IsFormula(formula.Replace("δ", "x", StringComparison.Ordinal));

    private static CathodeMaterial? ByGrade(string written, Vocabularies vocabularies)
    {
        // NMC83, NCM90 …: a grade the vocabulary does not list is still an NMC.
        if ((written.StartsWith("NMC", StringComparison.Ordinal) || written.StartsWith("NCM", StringComparison.Ordinal)) && written.Length is 5 or 6 && written[3..].All(char.IsAsciiDigit))
            return vocabularies.FindCathode("NMC");
        return null;
    }

    private static CathodeMaterial? ByComposition(string formula, Vocabularies vocabularies)
    {
        if (formula.Contains("PO", StringComparison.Ordinal) || formula.Contains("Fe", StringComparison.Ordinal))
            return null;
        Composition composition = Composition.Of(formula);
        if (composition.Lithium > 1.04 && composition.Oxygen is > 1.9 and < 2.1)
            return vocabularies.FindCathode("LLO");
        if (composition.Oxygen > 3.5)
            return vocabularies.FindCathode(composition.Nickel > 0.3 ? "LNMO" : "LMO");
        CathodeMaterial? nearest = null;
        double best = 0.03;
        foreach (CathodeMaterial material in vocabularies.Cathodes)
        {
            if (material.Formula is null || material.Family != "NMC")
                continue;
            var other = Composition.Of(material.Formula);
            double distance = Math.Abs(other.Nickel - composition.Nickel) + Math.Abs(other.Manganese - composition.Manganese) + Math.Abs(other.Cobalt - composition.Cobalt) + Math.Abs(other.Oxygen - composition.Oxygen);
            if (distance < best)
                (best, nearest) = (distance, material);
        }
        return nearest ?? (composition.Nickel > 0 && composition.Cobalt > 0 && composition.Manganese > 0 ? vocabularies.FindCathode("NMC") : null);
    }
}

/// <summary>Atoms per formula unit.</summary>
internal readonly record struct Composition(double Lithium, double Nickel, double Manganese, double Cobalt, double Oxygen)
{
    /// <summary>Reads a flat formula with decimal or fractional indices.</summary>
    public static Composition Of(string formula)
    {
        double lithium = 0, nickel = 0, manganese = 0, cobalt = 0, oxygen = 0;
        int i = 0;
        while (i < formula.Length)
        {
            if (!char.IsUpper(formula[i]))
            {
                i++;
                continue;
            }
            int length = i + 1 < formula.Length && char.IsLower(formula[i + 1]) && formula[i + 1] is not ('x' or 'y' or 'z') ? 2 : 1;
            string element = formula.Substring(i, length);
            i += length;
            double amount = Amount(formula, ref i);
            switch (element)
            {
                case "Li": lithium += amount; break;
                case "Ni": nickel += amount; break;
                case "Mn": manganese += amount; break;
                case "Co": cobalt += amount; break;
                case "O": oxygen += amount; break;
            }
        }
        return new Composition(lithium, nickel, manganese, cobalt, oxygen);
    }

    private static double Amount(string formula, ref int i)
    {
        if (i >= formula.Length || !char.IsAsciiDigit(formula[i]))
            return 1;
        NumberText number = NumberText.Read(formula, i, formula.Length, false);
        i = number.End;
        if (i + 1 < formula.Length && formula[i] == '/' && char.IsAsciiDigit(formula[i + 1]))
        {
            NumberText below = NumberText.Read(formula, i + 1, formula.Length, false);
            i = below.End;
            return below.Value == 0 ? 0 : number.Value / below.Value;
        }
        return number.Value;
    }
}
