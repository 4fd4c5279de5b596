using AldPortal.Core.Checklist.Export;

namespace AldPortal.Core.Tests.Checklist;

public class ItemValueTextTests
{
    [Fact]
    public void Of_SizeAndSurface_HaveTheirUnits()
    {
        const string Powder = "NMC622 powder (LiNi0.6Mn0.2Co0.2O2, D50 = 9.3 µm, BET surface area 0.42 m2 g−1) was coated with Al2O3 in 10 ALD cycles at 150 °C.";
        string? words = ItemValueText.Of(CheckFixture.Item(Powder, "cam-properties").Value);
        Assert.Contains("D50 9.3 µm", words);
        Assert.Contains("0.42 m² g⁻¹", words);
    }
}
