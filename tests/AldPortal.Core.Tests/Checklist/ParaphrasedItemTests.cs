using System.Globalization;
using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>Items in the words of different authors, and in what old PDF fonts and copied tables make of them.</summary>
public class ParaphrasedItemTests
{
    private const string Coated = "Here NCM811 (LiNi0.8Co0.1Mn0.1O2) is coated with Al2O3 by atomic layer deposition (ALD). ";

    [Theory]
    [InlineData("potential-window", "windowV", "3,4.3", "Voltage limits: 3.0 V/4.3 V.")]
    [InlineData("potential-window", "windowV", "3,4.3", "After charging to 4.3 V, the cells were discharged to a cutoff voltage of 3.0 V.")]
    [InlineData("c-rate-definition", "oneCMaPerG", "200", "All C-rates are based on a nominal capacity of 200 mAh g-1. Cells were cycled at 0.5C.")]
    [InlineData("c-rate-definition", "oneCMaPerG", "200", "Cells were cycled at C/5 assuming 200 mA h g-1 for 1C.")]
    [InlineData("c-rate-definition", "oneCMaPerG", "180", "Cells were cycled at 0.5C, i.e., 90 mA g–1 (1C = 180 mA g–1).")]
    [InlineData("c-rate-definition", "oneCMaPerG", "175", "Cells were charged at C/3 and discharged at C/2, 1C ¼ 175 mA g /C0 1 .")]
    [InlineData("current-density", "currentMaPerG", "90", "Cells were cycled at 0.5C, i.e., 90 mA g–1 (1C = 180 mA g–1).")]
    [InlineData("current-density", "currentMaPerG", "100", "1C was defined as 200 mA g-1. The cycling rate was 0.5C for both charge and discharge.")]
    [InlineData("first-cycle-capacity", "firstCapacityMahPerG", "190", "The coated electrode exhibits initial charge/discharge capacities of 215/190 mAh g-1.")]
    [InlineData("first-cycle-capacity", "firstCapacityMahPerG", "190", "The first charge and discharge capacities are 215 and 190 mAh g-1, respectively.")]
    [InlineData("capacity-retention", "retentionPercent", "85.1", "The cells gave 182.0 mAh g−1 in the first cycle and 154.9 mAh g−1 in the 100th, corresponding to 85.1%.")]
    [InlineData("capacity-retention", "retentionPercent", "84.1", "The coated cathode shows 84.1% after 120 cycles.")]
    [InlineData("ald-cycles", "aldCycles", "5,15,40", "Electrodes with 5×, 15× and 40× ALD Al2O3 were compared.")]
    [InlineData("coating-material", "materials", "Al2O3,TiO2", "TiO2 was deposited by ALD as well: Al2O3 and TiO2 films were deposited by ALD on the cathode powder.")]
    [InlineData("deposition-temperature", "depositionC", "150", "Al2O3 was deposited at 150 8C by ALD from TMA and water.")]
    [InlineData("active-material-loading", "loadingMgPerCm2", "7,7.1", "Cells were cycled.\n\n|  | bare | A8 |\n|---|---|---|\n| ALD cycles | – | 8 |\n| Loading (mg cm-2) | 7.1 | 7.0 |\n| 1st cycle (mAh g-1) | 189.6 | 188.9 |")]
    public void Item_InOtherWords_Read(string id, string key, string expected, string words)
    {
        ItemFinding item = CheckFixture.Item(Coated + words, id);
        IEnumerable<string> numbers = (item.Value?.Numbers(key) ?? []).Distinct().Order().Select(value => value.ToString("0.###", CultureInfo.InvariantCulture));
        string found = string.Join(",", numbers.Concat((item.Value?.Texts(key) ?? []).Order(StringComparer.Ordinal)));

        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("The cells were charged to 4.5 V.")]
    [InlineData("With an upper cut-off of 4.5 V vs. Li/Li+, the cells were cycled 100 times.")]
    public void PotentialWindow_UpperCutOffAlone_IsNoWindow(string words)
    {
        ItemFinding window = CheckFixture.Item(Coated + words, "potential-window");

        Assert.Equal(ItemStatus.Partial, window.Status);
        Assert.Empty(window.Value!.Numbers("windowV"));
        Assert.Equal(4.5, Assert.Single(window.Value.Numbers("upperCutoffV")));
    }

    [Theory]
    [InlineData("capacity-retention", ItemStatus.Reported, "After 50 cycles the capacity retention of the batteries can reach 96.8%.")]
    [InlineData("counter-electrode", ItemStatus.Partial, "The Li/LLZTO@Al2O3/Li symmetric batteries ran for 200 h at 1 mA cm−2.")]
    [InlineData("current-density", ItemStatus.Partial, "The Li/LLZTO@Al2O3/Li symmetric batteries ran for 200 h at 1 mA cm−2.")]
    [InlineData("post-treatment", ItemStatus.Partial, "Subsequently, an annealing treatment was employed to introduce Al2O3 into grain boundaries.")]
    [InlineData("uncoated-reference", ItemStatus.Partial, "Compared with the Li/LLZTO/Li cells, those of LLZTO@Al2O3 last longer.")]
    [InlineData("coating-thickness", ItemStatus.Partial, "A few-nanometre Al2O3 layer was deposited.")]
    [InlineData("coating-thickness", ItemStatus.NotReported, "The cathode electrolyte interphase on the bare sample is 12 nm thick.")]
    public void Item_PassingMention_StatusAsDefined(string id, ItemStatus status, string words) =>
        Assert.Equal(status, CheckFixture.Item(Coated + words, id).Status);

    [Theory]
    [InlineData("powder", "A gradient coating of the NMC811 particles with Li3PO4 was obtained by atomic layer deposition. The NMC811 particles are covered conformally.")]
    [InlineData("electrode", "The LNMO electrodes with 5×, 15× and 40× ALD TiO2 were cycled in coin cells.")]
    [InlineData("other", "The AALD ZnO films were deposited onto two ITO substrates at a time at 150 °C.")]
    public void CoatingRoute_SubstrateTellsIt_Named(string route, string text) =>
        Assert.Equal(route, Assert.Single(CheckFixture.Item(text, "coating-route").Value!.Texts("route")));

    [Fact]
    public void CoatingThickness_EqualToTheNumberOfOscillations_ThatManyNanometres()
    {
        const string text = "The number of oscillations of the platen beneath the ALD manifold used were: 15, 40, 60, 80, and 125. From cross-sectional SEM, it was found that the film thickness (in nm) was approximately equal to the number of oscillations.";

        Assert.Equal([15, 40, 60, 80, 125], CheckFixture.Numbers(text, "coating-thickness", "thicknessNm").Order());
    }

    [Fact]
    public void PulsePurge_TableOfRecipesWithBreaksInCells_Reported()
    {
        const string text = "Thermal ALD of TiO2 and Al2O3 was performed in a viscous flow reactor.\n\nTABLE I. ALD process conditions.\n\n|ALD<br>film|Temp<br>(°C)|Precursor 1|Dose<br>(s)|Purge<br>gas (s)|Precursor 2|Dose<br>(s)|\n|---|---|---|---|---|---|---|\n|TiO2<br>a|100|TiCl4<br>|0.5|60|H2O|2|\n|Al2O3<br>a|120|TMA|0.4|60|H2O|2|\n";

        Assert.Equal(ItemStatus.Reported, CheckFixture.Item(text, "pulse-purge").Status);
        Assert.Equal([100, 120], CheckFixture.Numbers(text, "deposition-temperature", "depositionC").Order());
    }

    [Theory]
    [InlineData("            1st      100th\nbare       176.5     141.2\n6 ALD      175.8     163.1\n12 ALD     170.9     156.4\n")]
    [InlineData("Cycle          Pristine   Z6      Z12\n1              176.5      175.8   170.9\n100            141.2      163.1   156.4\nRetention (%)  80.0       92.8    91.5\n")]
    public void Table_CyclesAsRowsOrShortHeader_CapacitiesRead(string table)
    {
        string text = Coated + "Half-cells with Li foil were cycled at 1C.\n\nTable 1. Discharge capacity (mAh g-1) of the samples.\n\n" + table;

        Assert.Equal([170.9, 175.8, 176.5], CheckFixture.Numbers(text, "first-cycle-capacity", "firstCapacityMahPerG").Order());
        Assert.Equal([141.2, 156.4, 163.1], CheckFixture.Numbers(text, "capacity-at-100", "capacityAt100MahPerG").Order());
    }
}
