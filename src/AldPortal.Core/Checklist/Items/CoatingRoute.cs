using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Powder ALD or electrode ALD.</summary>
internal sealed class CoatingRoute() : ItemReader("coating-route")
{
    private static readonly Term CathodeWord = Term.Any("cathode*", "electrode*");
    private static readonly Term CoatedCathode = Term.Any("coated", "ALD coated", "coated with", "ALD");

    private static readonly Term GrownOn = Term.Any("grown on", "deposited on", "deposited onto", "layer on", "layers on", "film on", "films on");

    public override Finding Read(Study study)
    {
        RouteFacts route = study.Route;
        if (study.Coatings.All.Count == 0 && !study.CoatsCathodes)
            return Finding.None;
        string? name = Name(route.Main);
        if (name is not null)
        {
            var value = new ItemValue().With("route", route.IsMixed ? ["powder", "electrode"] : [name]);
            RouteEvidence[] best = [.. route.Evidence.Where(evidence => evidence.Score > 0 && (evidence.Route == route.Main || route.IsMixed)).OrderByDescending(evidence => evidence.Score).Take(3)];
            return Finding.Reported(value, best.Select(evidence => Study.Clause(evidence.Sentence, evidence.Start, evidence.End)));
        }
        Sentence? vague = study.Own.FirstOrDefault(sentence => sentence.Has(CoatedCathode) && sentence.Has(Words.Coated) && sentence.Cathodes.Count > 0)
            ?? study.Own.FirstOrDefault(sentence => sentence.Has(Words.Coated) && sentence.Has(Words.Ald) && (sentence.Cathodes.Count > 0 || sentence.Has(CathodeWord)))
            ?? study.Own.FirstOrDefault(sentence => sentence.Has(Words.Coating) && sentence.Has(Words.Ald) && sentence.Has(GrownOn) && sentence.Cathodes.Count > 0);
        // "A barrier for Li-ion diffusion" makes no battery of a film on silicon.
        bool noCathodes = !study.ConcernsCoatedCathodes || study is { SpeaksOfBatteries: false, Cathodes.All.Count: 0 };
        if (vague is null && noCathodes && OtherSubstrates.Find(study.Manuscript) is RouteEvidence other)
            return Finding.Reported(new ItemValue().With("route", "other"), Study.Clause(other.Sentence, other.Start, other.End));
        return vague?.First(Words.Coated, GrownOn) is TermHit hit
            ? Finding.Partial(new ItemValue().With("route", "ambiguous"), "“Coated cathode” leaves open whether powder or electrode went into the reactor.", Study.Clause(vague, hit.Start, hit.End))
            : Finding.None;
    }

    private static string? Name(Route route) => route switch
    {
        Route.Powder => "powder",
        Route.Electrode => "electrode",
        Route.ThinFilm => "thin film",
        Route.Precursor => "precursor",
        _ => null,
    };
}
