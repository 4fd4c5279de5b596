using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Reactor type and model.</summary>
internal sealed class AldReactor() : ItemReader("ald-reactor")
{
    private static readonly Term Type = Term.Any("fluidized bed", "fluidised bed", "fluid bed", "rotary", "rotating drum", "showerhead", "hot wall", "cross flow", "crossflow", "viscous flow", "flow through", "flow type", "vibrating bed", "spatial", "static reactor", "roll to roll", "batch reactor", "flow reactor", "drum", "vertical", "atmospheric pressure", "AALD", "tumbling", "rotary drum", "plasma reactor", "vibrat*", "pump type", "batch type", "tube type", "shower type", "pumped", "stop flow", "stopped flow", "piston flow", "cold wall", "warm wall", "load lock*", "single wafer", "perpendicular flow");
    private static readonly Term Maker = Term.Any("Picosun", "Beneq", "Cambridge Nanotech", "Savannah", "Fiji", "Oxford", "FlexAL", "Ultratech", "Arradiance", "GEMStar", "Forge Nano", "ALD Nanosolutions", "Lotus", "ASM", "Veeco", "R200", "TFS", "Encapsulix", "PROMETHEUS", "Levitech", "Kurt Lesker", "NCD", "built in house", "home built", "homemade", "custom built", "in house");
    private static readonly Term Reactor = Term.Any("reactor*", "ALD system", "ALD tool", "ALD chamber", "tool", "ALD machine", "ALD equipment", "deposition system", "ALD apparatus", "ALD instrument", "chamber", "drum", "ALD unit", "coater", "apparatus", "machine", "column", "tumbler", "quartz tube", "tube system", "vessel", "cage", "rotating quartz");

    public override Finding Read(Study study)
    {
        Sentence? bestSentence = null;
        TermHit best = default;
        int bestScore = 0;
        foreach (Sentence sentence in study.Own)
            foreach (TermHit hit in sentence.Hits(Reactor))
            {
                int score = (sentence.Nearest(Type, hit.Start, hit.End) is { Distance: < 24 } ? 2 : 0) + (sentence.Has(Maker) ? 2 : 0) + (HasModel(sentence, hit) || IsNamedBefore(sentence, hit) ? 2 : 0);
                if (sentence.Has(Cell))
                    score = 0;
                if (score > bestScore)
                    (bestSentence, best, bestScore) = (sentence, hit, score);
            }
        if (bestSentence is null)
        {
            foreach (Sentence sentence in study.Own)
                if (sentence.First(Bed) is TermHit bed)
                    return Finding.Reported(new ItemValue().With("reactor", sentence.Document.Text[bed.Start..bed.End]), Study.Clause(sentence, bed.Start, bed.End));
            return InSupporting(study);
        }
        TermHit? type = bestSentence.First(Type);
        return Finding.Reported(new ItemValue().With("reactor", type is TermHit found ? bestSentence.Document.Text[found.Start..found.End] : null), Study.Clause(bestSentence, best.Start, best.End));
    }

    private static readonly Term Cell = Term.Any("climate chamber", "temperature chamber", "climatic chamber", "thermostat*", "antechamber", "glovebox antechamber", "climate cabinet", "incubator", "battery tester");
    private static readonly Term Bed = Term.Any("fluidized bed", "fluidised bed", "AALD manifold", "rotary drum", "vibrating bed", "glass column", "fluidised in a", "fluidized in a", "tumbled in the", "rotating cylinder", "perforated cylinder", "vibrated tube");

    private static Finding InSupporting(Study study)
    {
        foreach (Sentence sentence in study.Own)
            if (sentence.Has(Words.Supporting) && sentence.Has(Reactor))
                return new Finding(ItemStatus.InSi, null, [Study.Whole(sentence)], "Said to stand in the supporting information.");
        return Finding.None;
    }

    // "a Galène R2 thermal ALD system", "a Viscount VR-8 rotary tool": a name and a number in front.
    private static bool IsNamedBefore(Sentence sentence, TermHit hit)
    {
        if (!sentence.Has(Words.Ald) && !sentence.Has(Words.Deposit))
            return false;
        ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, hit.Start - 28), hit.Start - Math.Max(sentence.Start, hit.Start - 28));
        int name = before.LastIndexOf(" a ") is >= 0 and int article ? article + 3 : -1;
        return name > 0 && name < before.Length && char.IsUpper(before[name]) && before[name..].IndexOfAnyInRange('0', '9') >= 0 && !before[name..].Contains("nm", StringComparison.Ordinal);
    }

    // "(Halden F-120)", "reactor (type "Siebenfels R1")", "Savocoat S-200": a name with a number beside the word.
    private static bool HasModel(Sentence sentence, TermHit hit)
    {
        ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(hit.End, Math.Min(36, sentence.End - hit.End));
        // "in the reactor F-120 of Helvec".
        if (behind.Length > 4 && behind[0] == ' ' && char.IsAsciiLetterUpper(behind[1]) && behind[..Math.Min(behind.Length, 12)].IndexOfAnyInRange('0', '9') > 0)
            return true;
        int open = behind.IndexOf('(');
        if (open is < 0 or > 3 && !behind.StartsWith(","))
            return false;
        ReadOnlySpan<char> inside = behind[Math.Max(0, open)..];
        int close = inside.IndexOf(')');
        inside = close > 0 ? inside[..close] : inside;
        bool upper = inside.IndexOfAnyInRange('A', 'Z') >= 0;
        return upper && (inside.IndexOfAnyInRange('0', '9') >= 0 || inside.Contains(',')) && inside.IndexOf("°C") < 0;
    }
}
