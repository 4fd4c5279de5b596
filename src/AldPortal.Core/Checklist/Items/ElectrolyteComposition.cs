using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Electrolyte composition.</summary>
internal sealed class ElectrolyteComposition() : ItemReader("electrolyte-composition")
{
    private static readonly Term Salt = Term.Any("LiPF6", "LiClO4", "LiBF4", "LiTFSI", "LiFSI", "lithium hexafluorophosphate");
    private static readonly (Term Term, string Name)[] Solvents =
    [
        (Term.Any("EC", "ethylene carbonate"), "EC"), (Term.Any("DMC", "dimethyl carbonate"), "DMC"), (Term.Any("EMC", "ethyl methyl carbonate"), "EMC"), (Term.Any("DEC", "diethyl carbonate"), "DEC"),
        (Term.Any("PC", "propylene carbonate"), "PC"), (Term.Any("FEC", "fluoroethylene carbonate"), "FEC"), (Term.Any("VC", "vinylene carbonate"), "VC"), (Term.Any("DME", "DOL"), "DME"), (Term.Any("tetraglyme", "TEGDME", "diglyme", "triglyme", "G4"), "glyme"), (Term.Any("sulfolane"), "sulfolane"),
    ];

    private static readonly Term Code = Term.Any("LP30", "LP40", "LP50", "LP57", "LP71", "commercial electrolyte", "standard electrolyte", "carbonate electrolyte", "carbonate based electrolyte");
    private static readonly Term Solid = Term.Any("solid electrolyte*", "solid state electrolyte*");
    private static readonly Term SolidName = Term.Any("LGPS", "LPSCl", "LPSC", "LPS", "argyrodite", "LLZTO", "LLZO", "LATP", "LAGP", "LLTO", "LiPON", "LICF", "LZC", "LYC", "NASICON", "Li2S P2S5", "Li2S P2S5 glass", "PEO LiTFSI");
    private static readonly Term Basis = Term.Any("v/v", "vol", "by volume", "in volume", "volume ratio", "w/w", "wt", "by weight", "by mass", "mass ratio", "weight ratio", "volume", "v:v");

    public override Finding Read(Study study)
    {
        Finding? partial = null;
        foreach (Sentence sentence in study.Own)
        {
            if (sentence.First(Salt) is not TermHit salt)
                continue;
            string[] solvents = [.. Solvents.Where(solvent => sentence.Has(solvent.Term)).Select(solvent => solvent.Name)];
            Quantity? molarity = sentence.Quantities.Where(quantity => (quantity.Dimension == Dimension.Molarity || (quantity.Dimension == Dimension.Length && quantity.Unit == "m")) && Math.Abs(quantity.Start - salt.Start) < 60).MinBy(quantity => Math.Abs(quantity.End - salt.Start));
            if (solvents.Length == 0 || (molarity is null && solvents.Length < 2))
            {
                if (molarity is not null)
                    partial ??= Finding.Partial(new ItemValue().With("salt", sentence.Document.Text[salt.Start..salt.End]), "The solvents are not given.", Study.Clause(sentence, molarity.Start, salt.End));
                continue;
            }
            Quantity? ratio = sentence.Quantities.FirstOrDefault(quantity => quantity.Start > salt.Start - 40 && (quantity.Dimension == Dimension.Ratio || (quantity.Dimension is Dimension.None && (quantity.Values.Length is 2 or 3) && quantity.Values.All(value => value is > 0 and <= 100) && quantity.Start > salt.End)) && quantity.Values.Length <= 3 && (sentence.Nearest(SolventTerm, quantity.Start, quantity.End) is { Distance: < 40 }));
            double[] parts = ratio?.Values ?? Parts(sentence, salt.Start);
            var value = new ItemValue().With("salt", sentence.Document.Text[salt.Start..salt.End])
                .With("molarity", molarity is null ? null : molarity.Unit == "m" ? molarity.Value / 1e9 : molarity.Value)
                .With("solvents", solvents.Where(name => name is not ("VC" or "FEC"))).With("additives", solvents.Where(name => name is "VC" or "FEC"))
                .With("ratio", parts);
            int start = Math.Min(molarity?.Start ?? salt.Start, salt.Start);
            int end = Math.Max(ratio?.End ?? 0, Math.Max(salt.End, molarity?.End ?? 0));
            foreach ((Term term, string _) in Solvents)
                if (sentence.First(term) is TermHit hit && hit.End - start < 120)
                    end = Math.Max(end, hit.End);
            Evidence evidence = sentence.Document.Evidence(start, Math.Max(end, start));
            bool complete = molarity is not null && (parts.Length == 0 ? solvents.Length == 1 : sentence.Has(Basis) || (ratio is not null && Tight(sentence, ratio)));
            if (complete)
                return Finding.Reported(value, evidence);
            partial ??= Finding.Partial(value, parts.Length == 0 ? "The solvents' ratio is not given." : "Say whether the ratio is by volume or by mass.", evidence);
        }
        if (partial is not null)
            return partial.Value?.Numbers("ratio").Count > 0 ? partial with { Status = ItemStatus.Reported } : partial;
        // A polymer with its filler is a composition; either alone is a part of it.
        if (PolymerElectrolytes.Find(study.Own) is var (polymer, host, filler))
            return Finding.Reported(new ItemValue().With("electrolyte", new[] { TextOf(polymer, host), filler is TermHit filled ? TextOf(polymer, filled) : null }.OfType<string>()), Study.Clause(polymer, host.Start, host.End));
        // A formula tells more than a name, and a name more than "solid electrolyte".
        foreach (Sentence sentence in study.Own)
            if (SolidElectrolytes.In(sentence) is (int from, int to))
                return Finding.Reported(new ItemValue().With("electrolyte", sentence.Document.Text[from..to]), Study.Clause(sentence, from, to));
        foreach (Sentence sentence in study.Own)
            if (sentence.First(SolidName) is TermHit named && sentence.Has(Electrolyte))
                return Finding.Reported(new ItemValue().With("electrolyte", sentence.Document.Text[named.Start..named.End]), Study.Clause(sentence, named.Start, named.End));
        foreach (Sentence sentence in study.Own)
        {
            if (sentence.First(Code) is TermHit code)
                return Finding.Partial(new ItemValue().With("code", sentence.Document.Text[code.Start..code.End]), "A code or trade name without the composition.", Study.Clause(sentence, code.Start, code.End));
            if (sentence.First(Solid) is TermHit solid && sentence.Has(Electrolyte) && !sentence.Has(Interphase))
                return Finding.Reported(new ItemValue().With("electrolyte", sentence.Document.Text[solid.Start..solid.End]), Study.Clause(sentence, solid.Start, solid.End));
        }
        return Finding.None;
    }

    private static string TextOf(Sentence sentence, TermHit hit) => sentence.Document.Text[hit.Start..hit.End];

    private static readonly Term Equal = Term.Any("equal volumes", "equal parts", "equal volume", "equal masses", "equal weights");

    // "EC/DMC 1/1 (v/v)", "EC + EMC (1 + 2 by volume)", "equal volumes of EC and DEC": small numbers with a sign between them.
    private static double[] Parts(Sentence sentence, int from)
    {
        if (sentence.Has(Equal))
            return [1, 1];
        string text = sentence.Document.Text;
        int end = Math.Min(sentence.End, from + 160);
        for (int i = Math.Max(sentence.Start, from - 60); i + 2 < end; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > sentence.Start && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or ',' or '-')))
                continue;
            int sign = i + 1;
            while (sign < end && text[sign] == ' ')
                sign++;
            if (text[sign] is not ('/' or '+' or ':'))
                continue;
            int second = sign + 1;
            while (second < end && text[second] == ' ')
                second++;
            if (second < end && char.IsAsciiDigit(text[second]) && (second + 1 >= end || !char.IsLetterOrDigit(text[second + 1])))
                return [text[i] - '0', text[second] - '0'];
        }
        return [];
    }

    private static readonly Term Electrolyte = Term.Any("electrolyte*");
    private static readonly Term Interphase = Term.Any("interphase*", "electrolyte interface");
    private static readonly Term SolventTerm = Term.Any("EC", "DMC", "EMC", "DEC", "PC", "ethylene carbonate", "dimethyl carbonate", "diethyl carbonate", "ethyl methyl carbonate", "FEC");

    private static bool Tight(Sentence sentence, Quantity ratio)
    {
        ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(ratio.End, Math.Min(16, sentence.End - ratio.End));
        return behind.Contains("v", StringComparison.Ordinal) || behind.Contains("w", StringComparison.Ordinal);
    }
}
