using AldPortal.Core.Dataset;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>A material a study deposits.</summary>
internal sealed record CoatingCandidate(string Formula, Coating? Known, double Score, Sentence Sentence, int Start, int End);

/// <summary>The coatings of a study: what stands where a coating stands ("coated with X", "X film", "ALD of X").</summary>
internal sealed class CoatingFacts
{
    private static readonly HashSet<string> NeverCoatings = new(StringComparer.Ordinal)
    {
        "H2O", "O2", "O3", "N2", "H2", "CO2", "CO", "LiPF6", "LiOH", "Li2CO3", "NMP", "TiCl4", "HF", "H2S", "POF3", "Li2O", "NaFeO2", "CH4", "SiO2", "LiBF4", "LiClO4", "D50", "LiF6", "Mn2O3", "LiTFSI", "LiO", "NaO", "HCl", "NH3", "SO2", "NiO", "Li4Ti5O12", "MoS2", "WF6", "CoO", "TiF4", "Ni", "Co", "Mn", "Li", "Al", "Si", "Cu", "Pt", "Au", "In",
    };

    private static readonly string[] Undefined = ["LTO", "LZO", "LNO", "LAO", "LPO", "LTP", "LATP", "LLZO", "LBO", "LNbO"];
    private static readonly HashSet<string> Metals = ["Ru", "Pt", "Pd", "Ir", "Co", "Ag"];

    private static readonly HashSet<string> Organic = new(["alucone", "zincone", "titanicone", "lithicone", "polyimide"], StringComparer.OrdinalIgnoreCase);

    public CoatingFacts(Manuscript manuscript, Vocabularies vocabularies, CathodeFacts cathodes, Samples samples)
    {
        var scores = new Dictionary<string, CoatingCandidate>();
        var phrases = new PhraseIndex(vocabularies);
        var names = new Dictionary<string, Name>();
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        Collect(manuscript.Own);
        // "Deposition of LiF" may stand in a heading alone.
        if (scores.Values.All(candidate => candidate.Score < 2))
            Collect(manuscript.Sentences.Where(sentence => sentence.Block.Kind == BlockKind.Heading));
        void Collect(IEnumerable<Sentence> sentences)
        {
            foreach (Sentence sentence in sentences)
            {
                for (int token = sentence.FirstToken; token < sentence.LastToken; token++)
                {
                    if (sentence.Document.Tokens[token].Kind != TokenKind.Word)
                        continue;
                    ReadOnlySpan<char> written = sentence.Document.TokenText(token);
                    if (!lookup.TryGetValue(written, out Name? name))
                        lookup[written] = name = NameOf(written.ToString(), phrases, vocabularies, cathodes, samples);
                    int end = token;
                    Coating? known = name.BeginsPhrase ? phrases.Find(sentence, token, out end) : null;
                    if (known is null && !name.IsCoating)
                        continue;
                    double score = Score(sentence, token, end, name.IsMetal);
                    if (score <= 0)
                        continue;
                    string key = (known ??= name.Known)?.Formula ?? (name.IsOrganic ? name.Word.ToLowerInvariant() : name.Word);
                    int start = sentence.Document.Tokens[token].Start;
                    int stop = sentence.Document.Tokens[end].End;
                    scores[key] = scores.TryGetValue(key, out CoatingCandidate? before)
                        ? before with { Score = before.Score + score }
                        : new CoatingCandidate(key, known, score, sentence, start, stop);
                }
            }
        }
        double top = scores.Values.Select(candidate => candidate.Score).DefaultIfEmpty(0).Max();
        // Where no words make one a coating, the one that the precursors make.
        if (top < 2 && scores.Values.Where(candidate => scores.Count == 1 || Made(manuscript, candidate)).Take(2).ToArray() is [CoatingCandidate only])
            All = [only];
        else
            All = [.. scores.Values.Where(candidate => candidate.Score >= Math.Max(2, top * 0.3)).OrderByDescending(candidate => candidate.Score).Take(4)];
    }

    /// <summary>The coatings, most often named first.</summary>
    public IReadOnlyList<CoatingCandidate> All { get; }

    /// <summary>The one coating, or null where there are several or none.</summary>
    public CoatingCandidate? Single => All.Count == 1 ? All[0] : null;

    // What a word by itself may be; the same for every place where it stands.
    private sealed record Name(string Word, Coating? Known, bool IsCoating, bool IsMetal, bool IsOrganic, bool BeginsPhrase);

    private static Name NameOf(string word, PhraseIndex phrases, Vocabularies vocabularies, CathodeFacts cathodes, Samples samples)
    {
        Coating? known = vocabularies.FindCoating(word);
        bool metal = Metals.Contains(word);
        bool organic = known is null && Organic.Contains(word);
        bool never = NeverCoatings.Contains(word) || (known is null && samples.IsName(word));
        bool possible = known is not null
            ? !never || word is "SiO2" or "Li4Ti5O12" or "MoS2"
            : Undefined.Contains(word) || metal || organic || (!never && word.Length >= 3 && HasAnion(word) && Formulas.IsFormula(word));
        bool cathode = cathodes.IsCathode(word);
        return new Name(word, known, possible && !cathode && (known is not null || vocabularies.FindCathode(word) is null), metal, organic, !cathode && phrases.Begins(word));
    }

    private static bool HasAnion(string word) => word.Contains('O') || word.Contains('F') || word.Contains('N') || word.Contains('S') || word.Contains("Te", StringComparison.Ordinal);

    // The words right before and behind decide whether a material is a coating.
    private static double Score(Sentence sentence, int token, int end, bool metal)
    {
        string text = sentence.Document.Text;
        int start = sentence.Document.Tokens[token].Start;
        int stop = sentence.Document.Tokens[end].End;
        ReadOnlySpan<char> behind = text.AsSpan(stop, Math.Min(26, sentence.End - stop)).TrimStart(" -");
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(sentence.Start, start - 44), start - Math.Max(sentence.Start, start - 44)).TrimEnd();
        // "Al2O3 and TiO2 films": what stands behind the last of a list stands behind each.
        if (Listed(behind) is > 0 and int skip)
            behind = behind[skip..].TrimStart(" -");
        double score = behind.StartsWith("(") && (behind.Contains("ALD", StringComparison.Ordinal) || behind.Contains("cycles", StringComparison.Ordinal)) ? 3 : 0;
        foreach ((string word, double points) in Behind)
            if (behind.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                score = Math.Max(score, points);
                break;
            }
        foreach ((string word, double points) in Before)
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                score = Math.Max(score, points);
                break;
            }
        if (metal)
            return score >= 2 && sentence.Has(Words.Ald) | sentence.Has(GrownByAld) ? score : 0;
        if (score == 0 && (before.EndsWith("and") || before.EndsWith(",") || before.EndsWith("or")) && sentence.Has(Words.Coating) && sentence.Has(Words.Ald))
            score = sentence.Has(Produced) ? 2 : 1;
        if (before.EndsWith("than") || before.EndsWith("like") || before.EndsWith("such as"))
            return 0;
        return score;
    }

    private static readonly Term Produced = Term.Any("were deposited", "was deposited", "were grown", "coated with", "were prepared", "were compared", "are compared", "was coated");

    private static int Listed(ReadOnlySpan<char> behind)
    {
        int from = behind.StartsWith("and ") ? 4 : behind.StartsWith("or ") ? 3 : 0;
        int end = from;
        while (from > 0 && end < behind.Length && char.IsAsciiLetterOrDigit(behind[end]))
            end++;
        return end - from >= 3 && Formulas.IsFormula(behind[from..end]) ? end : 0;
    }

    private static readonly (Term Precursor, string Element)[] Elements =
    [
        (Term.Any("TMA", "trimethylalumin*", "AlCl3"), "Al"), (Term.Any("TiCl4", "TTIP", "TDMAT"), "Ti"), (Term.Any("DEZ", "diethylzinc"), "Zn"), (Term.Any("TEMAZ", "TDMAZ", "ZrCl4"), "Zr"), (Term.Any("TEMAH", "TDMAH", "HfCl4"), "Hf"),
    ];

    private static bool Made(Manuscript manuscript, CoatingCandidate candidate) =>
        Elements.Any(entry => candidate.Formula.Contains(entry.Element, StringComparison.Ordinal) && manuscript.Own.Any(sentence => sentence.Has(entry.Precursor)));

    private static readonly Term GrownByAld = Term.Any("precursor*", "pulse*", "ALD cycles", "cycles of");

    private static readonly (string, double)[] Behind =
    [
        ("stems from", 4), ("is built from", 4), ("is made from", 3), ("comes from", 3), ("arises from", 3), ("forms from", 3), ("out of TMA", 3), ("out of TDMA", 3), ("out of TTIP", 3), ("out of DEZ", 3), ("out of TEMA", 3), ("from TMA", 3), ("from TDMA", 3), ("from TTIP", 3), ("from DEZ", 3), ("from TEMA", 3),
        ("coated", 3), ("coating", 3), ("film", 3), ("layer", 3), ("ALD", 3), ("was deposited", 4), ("is deposited", 4), ("were deposited", 4), ("was grown", 4), ("films were", 3), ("deposition", 2), ("thin", 2), ("overlayer", 3), ("shell", 2), ("modified", 2), ("protected", 2), ("grows", 3), ("by ALD", 4), ("by atomic layer", 4), ("on NMC", 2), ("on LCO", 2), ("on Li", 2), ("on the", 1), ("cycles", 2), ("was then grown", 4), ("@", 2), ("with ALD", 2), ("stack", 2), ("is 0", 1), ("is 1", 1), ("is 2", 1), ("thickness", 2), ("ultrathin", 1), ("nanolayer", 3), ("/NMC", 1), ("via ALD", 4), ("via atomic", 4), ("using ALD", 4), ("was coated", 2), ("to the", 0), ("was built", 4), ("were built", 4), ("was formed", 4), ("were formed", 4), ("was made", 2), (", was", 2), ("was subsequently", 3), ("shell", 3), ("skin", 3), ("grew", 3), ("interlayer", 3), ("infiltrat", 2), ("content", 1),
    ];

    private static readonly (string, double)[] Before =
    [
        ("coated with", 4), ("covered with", 4), ("ALD of", 4), ("deposition of", 4), ("cycles of", 4), ("films of", 3), ("film of", 3), ("layer of", 3), ("coating of", 3), ("coatings of", 3), ("deposit", 3), ("deposited", 3), ("film:", 4), ("coating:", 4), ("grow", 3), ("thickness of", 2), ("made of", 2), ("modified with", 3), ("nm of", 1), ("nm", 1), ("thick", 2), ("amorphous", 2), ("ultrathin", 2), ("protected by", 2), ("bring", 3), ("nm thick", 3), ("grown of", 2), ("growth of", 2), ("cycle of", 3), ("by ALD of", 4), ("amount of", 1), ("applied", 1), ("conformal", 2), ("subcycles of", 2), ("film into", 4), ("films into", 4), ("layer into", 4), ("layers into", 4), ("coat with", 4), ("followed by", 2), ("bilayer of", 3), ("first", 1), ("then", 1), ("ALD-grown", 3), ("ALD-deposited", 3), ("Film:", 4), ("Film", 2), ("coating", 2), ("does", 2), ("without", 1), ("with", 1), ("ALD", 3), ("shells of", 4), ("skins of", 4), ("shell of", 4), ("skin of", 4), ("bear", 1), ("made from", 1), ("were made with", 2), ("for", 0.4), ("growth of", 3), ("infiltrated with", 4), ("covered by", 3), ("dressed with", 4), ("coating is", 3), ("films of", 3), ("of", 0.4), ("the", 0.4), ("nanometre of", 1), ("nanometer of", 1), ("nanometres of", 1), ("nanometers of", 1),
    ];

    // Names of several words ("aluminium oxide"), found by their first.
    private sealed class PhraseIndex
    {
        private readonly Dictionary<string, List<(string[] Words, Coating Coating)>> phrases = new(StringComparer.OrdinalIgnoreCase);

        public PhraseIndex(Vocabularies vocabularies)
        {
            foreach (Coating coating in vocabularies.Coatings)
                foreach (string name in coating.Printed.Where(name => name.Contains(' ')))
                {
                    string[] words = name.Split(' ');
                    if (!phrases.TryGetValue(words[0], out List<(string[], Coating)>? list))
                        phrases[words[0]] = list = [];
                    list.Add((words, coating));
                }
        }

        public bool Begins(string word) => phrases.ContainsKey(word);

        public Coating? Find(Sentence sentence, int token, out int end)
        {
            end = token;
            Document document = sentence.Document;
            if (!phrases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(document.TokenText(token), out List<(string[] Words, Coating Coating)>? list))
                return null;
            foreach ((string[] words, Coating coating) in list)
            {
                bool all = token + words.Length <= sentence.LastToken;
                for (int i = 1; all && i < words.Length; i++)
                    all = document.TokenText(token + i).Equals(words[i], StringComparison.OrdinalIgnoreCase);
                if (all)
                {
                    end = token + words.Length - 1;
                    return coating;
                }
            }
            return null;
        }
    }
}
