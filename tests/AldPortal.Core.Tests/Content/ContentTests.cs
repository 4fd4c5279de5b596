using AldPortal.Core.Content;
using AldPortal.Core.Content.Pages;

namespace AldPortal.Core.Tests.Content;

public class ContentTests
{
    [Fact]
    public void Load_RealContent_HasNoProblem()
    {
        Assert.Empty(RealContent.Snapshot.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Load_RealContent_HoldsWhatTheContractPromises()
    {
        PortalContent content = RealContent.Snapshot;
        Assert.Equal([10, 12, 54, 8], content.Dataset.Rows.GroupBy(row => row.Table).Select(table => table.Count()));
        Assert.True(content.Dataset.Points.Count > 200);
        Assert.True(content.Dataset.Notes.Count > 100);
        Assert.Equal(194, content.References.Count);
        Assert.True(content.Glossary.Terms.Count >= 90);
        Assert.Equal(50, content.Checklist.Items.Count);
        Assert.Equal(46, content.Checklist.Rules.Count);
        Assert.True(content.Mechanisms.Count >= 170);
        string[] pages =
        [
            .. ((string[])["lco", "nmc", "llo", "lmo", "lnmo"]).Select(slug => "/cathodes/" + slug),
            .. MechanismClaim.Mechanisms.Select(slug => "/mechanisms/" + slug),
            .. ((string[])["ald-basics", "powder-ald", "electrode-ald", "post-treatment", "supercycles", "comparing-studies"]).Select(slug => "/methods/" + slug),
            "/guidance/reporting",
        ];
        Assert.All(pages, address => Assert.NotNull(content.FindPage(address)));
    }

    [Fact]
    public void Load_EveryCoatingWithRows_HasAPage()
    {
        PortalContent content = RealContent.Snapshot;
        IEnumerable<string> coatings = content.Dataset.Rows.Select(row => row.Coating!.Formula).Distinct();
        Assert.All(coatings, formula => Assert.Contains(content.Pages, page => page.Subject == new PageSubject("coating", formula)));
    }

    [Fact]
    public void Load_CathodeAndMechanismPages_AreAsLongAndAsWellSourcedAsTheyShould()
    {
        ContentPage[] pages = [.. RealContent.Snapshot.Pages.Where(page => page.Section is "cathodes" or "mechanisms")];
        Assert.All(pages, page => Assert.InRange(page.WordCount, 900, 2000));
        Assert.All(pages, page => Assert.True(page.References.Count >= 8, $"{page.Address} cites {page.References.Count} papers"));
        Assert.All(pages, page => Assert.True(page.Blocks.Count(block => block is FigureBlock or SchemeBlock or PredictBlock) >= 2, page.Address));
        Assert.All(pages, page => Assert.Contains(page.Blocks, block => block is DataBlock));
        Assert.All(pages, page => Assert.NotEmpty(page.Claims));
    }

    [Theory]
    [InlineData("dataset/table-1.csv", "LCO,8", "LXO,8", "LXO")]
    [InlineData("dataset/table-2.csv", "ZrO2", "ZrQ2", "ZrQ2")]
    [InlineData("dataset/table-1.csv", ",77", ",195", "195")]
    [InlineData("dataset/table-1.csv", "185 (▲5%)", "NaN", "NaN")]
    [InlineData("dataset/table-3.csv", "~0.264", "0.264 nm", "0.264 nm")]
    [InlineData("dataset/text-results.csv", "discharge-capacity", "discharge-power", "discharge-power")]
    [InlineData("dataset/text-results.csv", ",mA h g⁻¹,", ",mA h kg⁻¹,", "mA h kg⁻¹")]
    [InlineData("dataset/text-results.csv", "\nx-53-2,", "\nx-53-1,", "x-53-1")]
    [InlineData("dataset/text-results.csv", ",annealing,", ",boiling,", "boiling")]
    [InlineData("checklist/calibration.yaml", "item: coating-thickness", "item: coating-thinness", "coating-thinness")]
    [InlineData("dataset/notes.yaml", "kind: ", "kind: wrong-", "accepted are")]
    [InlineData("dataset/coatings.yaml", "class: metal-oxide", "class: oxide", "oxide")]
    [InlineData("dataset/mechanisms.csv", "benefit", "wonder", "wonder")]
    [InlineData("pages/cathodes/lco.md", "[@37", "[@237", "237")]
    [InlineData("pages/cathodes/lco.md", "[[", "[[no such term|", "no such term")]
    [InlineData("pages/cathodes/lco.md", "{{figure ", "{{figure no-", "no-")]
    [InlineData("pages/cathodes/lco.md", "summary: ", "sumary: ", "sumary")]
    public void Load_BrokenContent_NamesFileAndLine(string file, string text, string replacement, string named)
    {
        using var content = new TemporaryContent();
        IReadOnlyList<ContentProblem> problems = content.ProblemsAfter(file, text, replacement);
        Assert.Contains(problems, problem => problem.File == file && problem.Line > 0 && problem.Message.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\nA wrong claim: {{999 mA h g⁻¹|t1-1}}.\n", "999")]
    [InlineData("\nA claim without a row: {{172 mA h g⁻¹|t9-9}}.\n", "t9-9")]
    [InlineData("\n[a link](javascript:alert(1))\n", "javascript")]
    [InlineData("\n![a picture](/x.png)\n", "pictures")]
    [InlineData("\n# A second title\n", "##")]
    [InlineData("\n## What limits it\n", "what-limits-it")]
    public void Load_BrokenPage_NamesTheLine(string added, string named)
    {
        using var content = new TemporaryContent();
        IReadOnlyList<ContentProblem> problems = content.ProblemsAfterAdding("pages/cathodes/lco.md", added);
        ContentProblem problem = Assert.Single(problems);
        Assert.Equal("pages/cathodes/lco.md", problem.File);
        Assert.True(problem.Line > 20);
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_CorrectionWithoutReason_IsAProblem()
    {
        using var content = new TemporaryContent();
        Assert.Contains(content.ProblemsAfter("dataset/curation.yaml", "reason:", "because:"), problem => problem.Message.Contains("reason", StringComparison.Ordinal));
    }

    [Fact]
    public void Render_HtmlInMarkdown_StaysText()
    {
        using var content = new TemporaryContent();
        content.ProblemsAfterAdding("pages/cathodes/lco.md", "\nA line with <script>alert(1)</script> and <b onclick=x>bold</b>.\n");
        ContentPage page = RealContent.Snapshot.FindPage("/cathodes/lco")!;
        Assert.DoesNotContain("<script", string.Concat(page.Blocks.OfType<HtmlBlock>().Select(block => block.Html)), StringComparison.Ordinal);
    }
}
