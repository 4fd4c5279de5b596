using AldPortal.Core.Content;
using AldPortal.Core.Content.Pages;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Search;

/// <summary>Every name of a cathode or a coating, so that "alumina" finds Al2O3 and LiCoO2 finds LCO.</summary>
internal sealed class SubjectNames(PortalContent content)
{
    private readonly Vocabularies vocabularies = content.Dataset.Vocabularies;

    public IEnumerable<string> OfCoating(string? formula) => formula is null || vocabularies.FindCoating(formula) is not { } coating
        ? []
        : coating.Printed.Append(coating.Name).Append(coating.Class.Replace('-', ' '));

    public IEnumerable<string> OfFamily(string? family) => vocabularies.Families.Where(known => known.Id == family).SelectMany(known => new[] { known.Id, known.Name });

    public IEnumerable<string> OfGrade(string? grade) => grade is null || vocabularies.FindCathode(grade) is not { } cathode
        ? []
        : cathode.Labels.Append(cathode.Formula ?? "");

    public IEnumerable<string> Of(PageSubject? subject) => subject switch
    {
        { Kind: "coating" } => OfCoating(subject.Value),
        { Kind: "cathode" } => OfFamily(subject.Value).Concat(vocabularies.Cathodes.Where(cathode => cathode.Family == subject.Value).SelectMany(cathode => OfGrade(cathode.Grade))),
        _ => [],
    };
}
