using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Each sample was coated as powder or as electrode.</summary>
internal sealed class RouteExclusive() : ConsistencyRule("route-exclusive")
{
    public override Judgement Judge(Study study)
    {
        Finding route = study.Finding("coating-route");
        IReadOnlyList<string> routes = route.Value?.Texts("route") ?? [];
        if (route.Status == ItemStatus.NotReported)
            return Judgement.NotApplicable("No coating route is named.");
        if (routes.Count > 1)
            return Judgement.Check("Powder and electrode coating both occur: say for each sample which it was.", route.Evidence.Take(3));
        return route.Status == ItemStatus.Reported ? Judgement.Consistent($"Coated as {(routes.Count > 0 ? routes[0] : "stated")}.", route.Evidence.Take(2))
            : Judgement.Check("It is not said whether powder or electrode was coated.", route.Evidence.Take(2));
    }
}
