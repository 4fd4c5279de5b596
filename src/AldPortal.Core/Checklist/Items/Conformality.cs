using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Coverage and uniformity.</summary>
internal sealed class Conformality() : ItemReader("conformality")
{
    private static readonly Term Coverage = Term.Any("as far down as", "an even", "down to the collector", "conformal*", "uniform*", "continuous", "coverage", "closed", "covers", "cover", "islands", "homogeneous*", "pinhole*", "gaps", "evenly", "incomplete", "constant over", "constant", "all facets", "all accessible", "on all", "non uniform", "even film", "complete film", "dense film", "full coverage", "everywhere", "decreases steadily", "patches", "interrupt*", "depth profile*", "throughout", "reaches the collector", "dependence on depth", "no uncoated", "decreases from", "whole electrode", "down to the foil", "perimeter", "entire", "decorat*", "wets", "completely", "outer surface", "inner pore*", "top to bottom", "from the top", "to the foil", "next to the collector", "near the collector", "inside the pores", "all secondary", "nearly all", "around the", "encloses", "enclosed", "wraps", "wrapped", "pin hole*", "leaves bare", "bare stretches", "patchy", "isolated", "gap free", "penetrat*", "across the depth", "depth of the", "through the depth", "covered", "closed film*", "cover the", "covers the", "down to the", "current collector", "still sees", "signal on", "over the depth", "seam", "partly covered", "fully covered", "surrounds", "surrounded", "gapless", "bare facets", "follows every", "follows the surface", "without interruption", "no Mn at", "no Ni at", "no Co at", "surround*", "follow every", "all around");
    private static readonly Term Method = Term.Any("STEM*", "TEM", "HRTEM", "EELS", "EDS", "EDX", "XPS", "SIMS", "ToF*", "LEIS", "maps", "map", "mapping", "images", "image", "micrograph*", "SEM", "line scan*", "depth profile*", "lamella", "attenuation", "lamellae", "cross section*", "XPS line", "EPMA", "elemental", "spectrum image*", "Energy filtered", "EFTEM", "ion scattering", "electron microscop*", "electron microscope", "spectroscopic maps", "TEM images");
    private static readonly Term General = Term.Any("ALD is known", "known for", "because ALD", "enables", "allows", "can be", "could", "unique", "technique", "should", "would");
    private static readonly Term NotCoating = Term.Any("slurry", "current distribution", "temperature", "electrolyte distribution", "pressure", "rate", "electronic", "valve*", "valves", "cells", "salt", "discharged", "cycles 1");

    public override Finding Read(Study study)
    {
        Sentence? best = null;
        Sentence? previous = null;
        Sentence? bestPrevious = null;
        int bestScore = 0;
        foreach (Sentence sentence in study.Own)
        {
            Sentence? before = previous;
            previous = sentence;
            if (!sentence.Has(Coverage) || sentence.Block.Kind == BlockKind.TableRow || sentence.Has(NotCoating))
                continue;
            bool film = sentence.Has(Words.Coating) || sentence.Has(Signal) || study.Coatings.All.Any(candidate => sentence.Span.IndexOf(candidate.Formula) >= 0);
            if (!film)
                continue;
            bool carriedOn = before is not null && before.Block.Start == sentence.Block.Start && before.Has(Method) && (before.Has(Words.Coating) || before.Has(Signal));
            int score = (sentence.Has(Method) ? 3 : carriedOn ? 1 : 0) + (sentence.Has(General) ? -2 : 0) + (sentence.Has(Strict) ? 1 : 0) + (sentence.Block.Section == Section.Abstract ? -1 : 0);
            if (score == 0 && sentence.Has(Plain) && sentence.Has(Words.Coating))
                score = 1;
            if (score > bestScore)
                (best, bestPrevious, bestScore) = (sentence, carriedOn ? before : null, score);
        }
        if (best?.First(Coverage) is not TermHit hit)
            return Finding.None;
        TermHit? method = best.First(Method);
        int start = Math.Min(hit.Start, method?.Start ?? hit.Start);
        int end = Math.Max(hit.End, method?.End ?? hit.End);
        var value = new ItemValue().With("method", method is TermHit found ? best.Document.Text[found.Start..found.End] : null);
        if (method is null && bestPrevious?.First(Method) is TermHit earlier)
            return Finding.Reported(new ItemValue().With("method", bestPrevious.Document.Text[earlier.Start..earlier.End]), Study.Clause(best, start, end), Study.Clause(bestPrevious, earlier.Start, earlier.End));
        return method is not null ? Finding.Reported(value, Study.Clause(best, start, end))
            : Finding.Partial(value, "Coverage is claimed, but no measurement is named.", Study.Clause(best, start, end));
    }

    private static readonly Term Signal = Term.Any("signal", "rim", "Al rich", "distribution", "map", "thickness*", "grain", "hafnium", "titanium", "phosphorus", "niobium", "aluminium", "aluminum", "zirconium", "tantalum", "zinc", "Ti", "Al", "Zr", "Nb", "Zn", "F", "P", "Hf", "Ta", "Mg", "Ce", "W", "Ga", "Sn", "skin*", "shell*", "attenuated", "dots", "tin", "gallium", "tungsten", "fluorine", "boron", "seam", "cap", "silicon", "lanthanum", "yttrium", "cerium", "magnesium");
    private static readonly Term Plain = Term.Any("wets", "perimeter", "encloses", "decorat*", "completely covered", "covers the", "all over", "cover the", "completely", "evenly");
    private static readonly Term Strict = Term.Any("conformal*", "coverage", "continuous", "islands", "uniform*", "closed", "partly covered", "fully covered", "gapless", "without interruption");
}
