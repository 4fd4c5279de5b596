using System.Text.RegularExpressions;
using AldPortal.Core.Search;
using FsCheck;
using FsCheck.Fluent;

namespace AldPortal.Core.Tests.Search;

public sealed partial class SearchIndexTests
{
    private static readonly SearchIndex Portal = SearchIndex.Of(SearchDocuments.Of(RealContent.Snapshot));

    [Theory]
    [InlineData("Al2O3", SearchKind.Page, "/coatings/al2o3")]
    [InlineData("Al₂O₃", SearchKind.Page, "/coatings/al2o3")]
    [InlineData("alumina", SearchKind.Page, "/coatings/al2o3")]
    [InlineData("aluminum oxide", SearchKind.Page, "/coatings/al2o3")]
    [InlineData("Zr02", SearchKind.Page, "/coatings/zro2")]
    [InlineData("growth per cycle", SearchKind.Term, "growth-per-cycle")]
    [InlineData("GPC", SearchKind.Term, "growth-per-cycle")]
    [InlineData("what is atomic layer deposition", SearchKind.Term, "atomic-layer-deposition")]
    [InlineData("t3-17", SearchKind.Row, "t3-17")]
    [InlineData("ref 123", SearchKind.Reference, "123")]
    [InlineData("Østli", SearchKind.Reference, "83")]
    [InlineData("retention thickness figure", SearchKind.Figure, "retention-vs-thickness")]
    [InlineData("voltage fade LLO CeO2", SearchKind.Mechanism, "m-142-1")]
    public void Find_WellKnownWords_GivesTheirPlaceFirst(string query, SearchKind kind, string id)
    {
        SearchHit first = Portal.Find(query).Hits[0];
        Assert.Equal((kind, id), (first.Document.Kind, first.Document.Id));
    }

    [Theory]
    [InlineData("Al203", "Al2O3")]
    [InlineData("scavanging", "scavenging")]
    [InlineData("Zr02", "ZrO2")]
    [InlineData("LC0", "LCO")]
    [InlineData("atomic laier depositon", "atomic layer deposition")]
    [InlineData("dissoluton", "dissolution")]
    public void Find_MistypedWord_CorrectsItAndAnswersTheCorrection(string query, string corrected)
    {
        SearchAnswer answer = Portal.Find(query);
        Assert.Equal(corrected, answer.Corrected);
        Assert.Contains(Portal.Find(corrected).Hits[0].Document.Id, answer.Hits.Take(5).Select(hit => hit.Document.Id));
    }

    [Theory]
    [InlineData("Ostli", "Østli")]
    [InlineData("Al2O3", "Al₂O₃")]
    [InlineData("Jahn Teller", "Jahn–Teller")]
    [InlineData("LiNi0.8Co0.1Mn0.1O2", "LiNi0.8Mn0.1Co0.1O2")]
    public void Find_TwoSpellings_GivesTheSame(string one, string other) =>
        Assert.Equal(Portal.Find(other).Hits.Select(hit => hit.Document.Id), Portal.Find(one).Hits.Select(hit => hit.Document.Id));

    [Theory]
    [InlineData("scav")]
    [InlineData("LiNi0.8")]
    [InlineData("LiNi0.8…")]
    [InlineData("jahn-t")]
    public void Find_BeginningOfAWord_HasHitsWithoutCorrection(string query)
    {
        SearchAnswer answer = Portal.Find(query);
        Assert.NotEmpty(answer.Hits);
        Assert.Null(answer.Corrected);
    }

    [Fact]
    public void Find_WordThatIsNowhere_HasNoHitsAndNamesIt()
    {
        SearchAnswer answer = Portal.Find("zzzzqqq");
        Assert.Empty(answer.Hits);
        Assert.Equal(["zzzzqqq"], answer.Unknown);
    }

    [Fact]
    public void Find_NothingWithAllWords_KeepsThoseWithMostAndSaysSo()
    {
        SearchAnswer answer = Portal.Find("supercycle zzzzqqq");
        Assert.NotEmpty(answer.Hits);
        Assert.False(answer.HasAllWords);
        Assert.Equal(["zzzzqqq"], answer.Unknown);
    }

    [Fact]
    public void Find_SectionsOfOnePage_AreOneHit()
    {
        SearchAnswer answer = Portal.Find("Al2O3");
        string[] pages = [.. answer.Hits.Where(hit => hit.Document.Kind == SearchKind.Page).Select(hit => hit.Document.Id)];
        Assert.Equal(pages.Distinct(), pages);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!?")]
    public void Find_NoWord_HasNoHits(string? query) => Assert.Empty(Portal.Find(query).Hits);

    [Fact]
    public void ExcerptHtml_FoundWords_AreMarkedAndFormulasSet()
    {
        SearchIndex index = SearchIndex.Of([new SearchDocument(SearchKind.Term, "a", "Film <b>") { Body = "A film of Al2O3 & more." }]);
        SearchAnswer answer = index.Find("al2o3");
        Assert.Equal("A film of <mark>Al<sub>2</sub>O<sub>3</sub></mark> &amp; more.", answer.ExcerptHtml(answer.Hits[0]));
        Assert.Equal("Film &lt;b&gt;", answer.TitleHtml(answer.Hits[0]));
    }

    [Fact]
    public void Find_AnyText_NeverThrowsAndItsHtmlIsSafe() => Prop.ForAll<string?>(query =>
    {
        SearchAnswer answer = Portal.Find(query);
        return answer.Hits.Take(10).All(hit => IsSafe(answer.TitleHtml(hit)) && IsSafe(answer.ExcerptHtml(hit)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Find_AnyMixOfWordsAndSigns_NeverThrowsAndItsHtmlIsSafe()
    {
        Gen<string> pieces = Gen.Elements("Al2O3", "al203", "<script>", "LiNi0.8Mn0.1Co0.1O2", "–", "-", "t3-17", "x-", "₂", "\u0301", "\ud83d", "0", "l1O0", " ", "  ", "\"", "&amp;", "ß", "(", "Li+", new string('a', 90), "0.5/1", "=");
        Arbitrary<string> queries = pieces.ListOf().Select(list => string.Concat(list)).ToArbitrary();
        Prop.ForAll(queries, query =>
        {
            SearchAnswer answer = Portal.Find(query);
            return answer.Hits.Take(5).All(hit => IsSafe(answer.TitleHtml(hit)) && IsSafe(answer.ExcerptHtml(hit)));
        }).QuickCheckThrowOnFailure();
    }

    // Nothing but mark, sub and sup, each closed.
    private static bool IsSafe(string html)
    {
        foreach (string name in (string[])["mark", "sub", "sup"])
            if (Regex.Count(html, $"<{name}>") != Regex.Count(html, $"</{name}>"))
                return false;
        return !Allowed().Replace(html, "").AsSpan().ContainsAny('<', '>');
    }

    [GeneratedRegex("</?(?:mark|sub|sup)>")]
    private static partial Regex Allowed();
}
