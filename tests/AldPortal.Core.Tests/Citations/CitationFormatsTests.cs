using AldPortal.Core.Citations;

namespace AldPortal.Core.Tests.Citations;

public class CitationFormatsTests
{
    private static readonly Reference Wu = RealContent.Snapshot.ReferencesByNumber[77];

    [Fact]
    public void BibTeX_OfAnArticle_HasAllFieldsThatTheReviewPrints()
    {
        string entry = CitationFormats.BibTeX([Wu]);
        Assert.StartsWith("@article{wu2022-77,", entry, StringComparison.Ordinal);
        Assert.Contains("author = {Wu, R. and Cao, T.", entry, StringComparison.Ordinal);
        Assert.Contains("year = {2022}", entry, StringComparison.Ordinal);
        Assert.Contains("pages = {25524--25533}", entry, StringComparison.Ordinal);
        Assert.Contains(@"ACS Appl. Mater. Interfaces", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("title = ", entry.Replace("booktitle", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Ris_OfAnArticle_SplitsItsPages()
    {
        string record = CitationFormats.Ris([Wu]);
        Assert.Contains("SP  - 25524\r\nEP  - 25533\r\n", record, StringComparison.Ordinal);
        Assert.EndsWith("ER  - \r\n", record, StringComparison.Ordinal);
    }

    [Fact]
    public void BibTeX_OfTheWholeList_HasUniqueKeys()
    {
        string[] keys = [.. CitationFormats.BibTeX(RealContent.Snapshot.References).Split('\n').Where(line => line.StartsWith('@')).Select(line => line.Split('{')[1])];
        Assert.Equal(194, keys.Length);
        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    [Fact]
    public void OneLine_WithDiacritics_KeepsThem()
    {
        Assert.Contains("Østli", CitationFormats.OneLine(RealContent.Snapshot.ReferencesByNumber[83]), StringComparison.Ordinal);
    }
}
