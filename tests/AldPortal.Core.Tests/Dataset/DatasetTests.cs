using System.Text.Json;
using AldPortal.Core.Content;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Tests.Dataset;

public class DatasetTests
{
    private static readonly ReviewDataset Dataset = RealContent.Snapshot.Dataset;

    [Fact]
    public void Rows_AsTyped_EqualTheApprovedSnapshot()
    {
        string received = string.Join('\n', Dataset.Rows.Select(row => JsonSerializer.Serialize(row with { Notes = [] }, PortalJson.Options))) + "\n";
        Approved.AssertEqual("dataset-rows.jsonl", received);
    }

    [Fact]
    public void Rows_TheContractsExample_IsReadAsPromised()
    {
        DatasetRow row = Dataset.Find("t3-17")!;
        Assert.Equal(new RowCathode("NMC", "NMC622", "LiNi0.6Mn0.2Co0.2O2", "NMC622"), row.Cathode);
        Assert.Equal(new RowCoating("Al2O3", "metal-oxide", "Al2O3"), row.Coating);
        Assert.Equal(new AldCycleCount("10", 10, AldCycleUnit.Cycle, null), row.AldCycles);
        Assert.Equal(new ReportedNumber("~1.0", 1.0, 1.0, Qualifier.Approximate), row.ThicknessNm);
        Assert.Equal((165, 90.0, 45, "electrode", "half", "Li"), (row.Reference, row.CurrentMaPerG, row.CycleNumber, row.Process, row.Cell, row.CounterElectrode));
        Assert.Equal(new PotentialWindow("3.0–4.3 V", 3.0, 4.3, "Li/Li+"), row.PotentialWindow);
        Assert.Equal(new Retention(84.9, Qualifier.Exact, new Change(ChangeDirection.Increase, 3.6, ChangeUnit.PercentagePoints)), row.Retention);
    }

    [Theory]
    [InlineData("t3-15", "NMC622", "NMC532")]
    [InlineData("t3-43", "LLO", "LMO")]
    [InlineData("t3-52", "LMO", "LNMO")]
    [InlineData("t3-53", "LMO", "LNMO")]
    public void Rows_MisplacedLabel_IsCorrectedInTheOpen(string id, string printed, string corrected)
    {
        DatasetRow row = Dataset.Find(id)!;
        Assert.Equal((printed, corrected), (row.Cathode!.Printed, row.Cathode.Grade));
        Assert.All(row.Corrections, correction => Assert.Contains(correction.Note, row.Notes));
    }

    [Fact]
    public void Rows_WithoutThickness_AreTwentyOne()
    {
        Assert.Equal(21, Dataset.Rows.Count(row => row.ThicknessNm is null));
    }

    [Fact]
    public void Points_AllOfThem_StateANumberWithItsSection()
    {
        Assert.All(Dataset.Points, point => Assert.True(point.Result is not null && point.Source is { Where: "text", Section.Length: > 0 }, point.Id));
    }

    [Fact]
    public void Notes_AllOfThem_SayWhatIsDoneAndSomeAreMajor()
    {
        Assert.All(Dataset.Notes, note => Assert.True(note.Summary.Length > 0 && note.Resolution.Length > 0, note.Id));
        Assert.InRange(Dataset.Notes.Count(note => note.Severity == "major"), 20, 45);
    }

    [Fact]
    public void Revision_OfTheSameFiles_IsTheSame()
    {
        Assert.Equal(ContentLoader.Load(RealContent.Folder).Dataset.Revision, Dataset.Revision);
    }

    [Fact]
    public void Revision_AfterAChange_IsAnother()
    {
        using var content = new TemporaryContent();
        Assert.NotEqual(Dataset.Revision, content.RevisionAfter("dataset/table-1.csv", "185 (▲5%)", "186 (▲5%)"));
    }
}
