using System.Globalization;
using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>The essential items in sentences as papers write them, each a text of its own.</summary>
public class EssentialItemSentenceTests
{
    [Theory]
    [InlineData("coating-thickness", "thicknessNm", "2", "Powders of LiCoO2 were coated by ALD. HRTEM shows that every particle carries a 2 nm thick alumina shell. Cells with lithium metal anodes were cycled.")]
    [InlineData("coating-thickness", "thicknessNm", "0.5", "The LiNi0.8Co0.1Mn0.1O2 cathode powder was covered with TiO2 by atomic layer deposition; the film measured ca. 5 Å. Coin cells were charged and discharged.")]
    [InlineData("coating-thickness", "thicknessNm", "3", "After ALD on the cathode powder the thickness of the coating layer is about 3.0 nm as measured by HRTEM. The half-cells were galvanostatically cycled.")]
    [InlineData("coating-thickness", "thicknessNm", "1.2", "Spectroscopic ellipsometry on Si witness pieces placed in the ALD reactor yielded an oxide thickness of 1.2 ± 0.1 nm. The coated LiMn2O4 electrodes were assembled into coin cells.")]
    [InlineData("coating-thickness", "thicknessNm", "0.7", "A uniform and continuous Al2O3 layer (thickness ~0.7 nm) was obtained by ALD on the NCM523 cathode. Coin cells with Li foil were tested.")]
    [InlineData("coating-thickness", "thicknessNm", "1,2", "Cathode powders with ALD films of 1 nm and 2 nm ZrO2 were prepared; the carbon-coated aluminum foil was 18 µm thick. Coin cells with Li foil were tested.")]
    [InlineData("coating-thickness", "thicknessNm", "4.5", "As seen in the TEM image, the surface of the LNMO particles is covered with an amorphous layer whose thickness amounts to 4.5 nm after ALD. The lattice fringes of 0.47 nm are those of (111). Half-cells were cycled.")]
    [InlineData("ald-cycles", "aldCycles", "20", "Coatings were made on LiCoO2 powder with 20 cycles of ALD. Cells were run for 50 charge-discharge cycles against lithium metal.")]
    [InlineData("ald-cycles", "aldCycles", "5", "The LMO electrodes protected by Al2O3 ALD (5 cycles) kept their shape; the cells were cycled 300 times.")]
    [InlineData("ald-cycles", "aldCycles", "10", "Al2O3 was deposited for 10 cycles onto the cathode at 120 °C from TMA and water. Half-cells were galvanostatically charged and discharged.")]
    [InlineData("ald-cycles", "aldCycles", "5", "The 5-cycle Al2O3 coated NMC811 delivered the best performance among ALD samples. Coin cells with Li foil were charged and discharged.")]
    [InlineData("ald-cycles", "aldCycles", "2,4,8", "Powders of NMC622 received 2, 4, and 8 TMA/H2O ALD cycles. After 200 cycles the cathodes retained 80 % of capacity.")]
    [InlineData("ald-cycles", "aldCycles", "6", "The ALD sequence was repeated six times, which gave the coated LCO cathode powder. The cells were tested with lithium metal for 100 cycles.")]
    [InlineData("ald-cycles", "aldCycles", "15", "The number of ALD cycles was fixed at 15 for all cathode powders. Coin cells were cycled 80 times.")]
    [InlineData("potential-window", "windowV", "3,4.5", "The ALD-coated LCO cathodes in half-cells were cycled from 3.0 to 4.5 V.")]
    [InlineData("potential-window", "windowV", "2.8,4.3", "Galvanostatic tests of ALD-coated cathodes were carried out at 2.8-4.3 V (vs. Li+/Li) using CR2032 coin cells.")]
    [InlineData("potential-window", "windowV", "3,4.6", "Half-cells of the ALD-coated cathode were tested with cut-off voltages of 4.6 and 3.0 V.")]
    [InlineData("potential-window", "windowV", "2.75,4.5", "The cells with ALD-coated cathode were charged to 4.5 V and discharged to 2.75 V at C/5.")]
    [InlineData("potential-window", "windowV", "2,4.8", "The coin cells with ALD-modified Li-rich cathode were galvanostatically cycled within the voltage range of 2.0 V–4.8 V vs Li/Li+.")]
    [InlineData("potential-window", "windowV", "3.5,5", "ALD-coated LNMO half-cells were operated with an upper cutoff of 5.0 V and a lower cutoff of 3.5 V.")]
    [InlineData("potential-window", "windowV", "2.7,4.4", "Charge–discharge measurements of ALD-coated cathodes, coin cells: lower and upper cut-off potentials of 2.7 V and 4.4 V, respectively.")]
    [InlineData("current-density", "currentMaPerG", "200", "Coin cells with ALD-coated cathode were cycled at a current density of 0.2 A g−1 between 2.7 and 4.3 V.")]
    [InlineData("c-rate-definition", "oneCMaPerG", "200", "Coin cells with ALD-coated cathodes were cycled at C/2 (1C = 200 mA g−1) between 2.7 and 4.3 V.")]
    [InlineData("c-rate-definition", "oneCMaPerG", "180", "Coin cells with ALD-coated cathode were cycled at 1 C rate (corresponding to 180 mA/g) between 2.7 and 4.3 V.")]
    [InlineData("current-density", "currentMaPerG", "180", "Coin cells with ALD-coated cathode were cycled at 1 C rate (corresponding to 180 mA/g) between 2.7 and 4.3 V.")]
    [InlineData("current-density", "status", "Partial", "Coin cells with ALD-coated cathode were cycled at C/3 between 2.7 and 4.3 V for 100 cycles.")]
    [InlineData("current-density", "currentMaPerG", "140", "The half-cells with ALD-coated cathode were charged and discharged at a constant specific current of 140 mA per gram of active material.")]
    [InlineData("c-rate-definition", "oneCMaPerG", "274", "Coin cells with the ALD-coated cathode were cycled at 0.5C in half-cells. Here 1C refers to a current density of 274 mA/g. The electrolyte was LP30.")]
    [InlineData("c-rate-definition", "oneCMaPerG", "160", "The half-cells of ALD-coated LCO were tested at various C rates, where a rate of 1 C was defined as 160 mA g-1.")]
    [InlineData("current-density", "currentMaPerG", "85", "Half-cells with the ALD-coated cathode were tested at 85 mA·g-1 (0.5 C) for long-term cycling.")]
    [InlineData("test-temperature", "temperatureC", "24.85", "The ALD-coated LCO half-cells were cycled at 298 K between 3.0 and 4.5 V.")]
    [InlineData("test-temperature", "temperatureC", "30", "Electrochemical tests of the ALD-coated cathode half-cells were done at 30 °C.")]
    [InlineData("test-temperature", "temperatureC", "25", "The coin cells with ALD-coated cathodes were kept in a thermostat at 25 ± 1 °C during cycling.")]
    [InlineData("test-temperature", "temperatureC", "25,55", "ALD was run at 150 °C on the cathode powder. Cycling of half-cells was done both at 25 and 55 °C.")]
    [InlineData("test-temperature", "temperatureC", "45", "ALD-coated cathode half-cells: all measurements were conducted at a constant temperature of 45 °C.")]
    [InlineData("counter-electrode", "counterElectrode", "Li", "Half-cells of ALD-coated LCO used lithium metal as both counter and reference electrode.")]
    [InlineData("counter-electrode", "counterElectrode", "graphite", "We built graphite||NMC full cells from the ALD-coated NMC811 cathode.")]
    [InlineData("counter-electrode", "counterElectrode", "Li", "2032 coin cells of ALD-coated LCO cathode were assembled using a Li disk as the anode.")]
    [InlineData("counter-electrode", "counterElectrode", "Li", "Swagelok cells of the ALD-coated cathode were made where metallic Li served as the negative electrode.")]
    [InlineData("counter-electrode", "counterElectrode", "graphite", "Pouch cells with the ALD-coated NMC622 positive and an artificial graphite negative electrode were cycled.")]
    [InlineData("counter-electrode", "counterElectrode", "Li", "Coin cells (Li | 1 M LiPF6 | ALD-coated LCO cathode) were cycled.")]
    [InlineData("cycle-count", "cycles", "200", "The half-cells with ALD-coated LCO kept 91% of the capacity over 200 cycles.")]
    [InlineData("cycle-count", "cycles", "100", "After the 100th cycle the ALD-coated LCO half-cell retained 171 mAh/g.")]
    [InlineData("cycle-count", "cycles", "500", "Long-term cycling of half-cells with ALD-coated LNMO ran up to 500 cycles at 1 C.")]
    [InlineData("cycle-count", "cycles", "150", "The cells with ALD-coated NMC cathode and lithium metal underwent 150 charge/discharge cycles at 1C.")]
    [InlineData("cycle-count", "cycles", "300", "For the half-cells with ALD-coated NMC cathode, 85 % of the capacity remained after cycling 300 times at 1C.")]
    [InlineData("first-cycle-capacity", "firstCapacityMahPerG", "185", "The ALD-coated NMC622 half-cell exhibited an initial discharge capacity of 185 mAh g−1 at 0.5C.")]
    [InlineData("first-cycle-capacity", "firstCapacityMahPerG", "178.4", "In the first cycle, the ALD-coated NMC622 half-cell delivers 178.4 mA h g-1.")]
    [InlineData("first-cycle-capacity", "firstCapacityMahPerG", "201", "The first discharge capacity of the ALD-coated LLO half-cell reaches 201 mAh/g, with an initial Coulombic efficiency of 85 %.")]
    [InlineData("capacity-at-100", "capacityAt100MahPerG", "160", "The ALD-coated NMC622 half-cell still delivers 160 mAh g−1 after 100 cycles.")]
    [InlineData("capacity-at-100", "capacityAt100MahPerG", "152.3", "At the 100th cycle a discharge capacity of 152.3 mAh g-1 was maintained by the ALD-coated NMC622 half-cell.")]
    [InlineData("capacity-at-100", "capacityAt100MahPerG", "140", "The capacity of the ALD-coated LCO half-cell drops from 170 mAh/g to 140 mAh/g in 100 cycles.")]
    [InlineData("uncoated-reference", "status", "Partial", "Bare LiCoO2 electrodes from the same batch served as reference for the ALD-coated ones; their half-cells were cycled identically.")]
    [InlineData("uncoated-reference", "status", "Partial", "ALD-coated NMC622 was compared with the pristine NMC622 under the same conditions in half-cells; pristine retained 71 % and coated 88 % after 100 cycles.")]
    [InlineData("coating-material", "materials", "Al2O3", "An ultrathin alumina film was grown by ALD on LiCoO2 powder; half-cells were cycled.")]
    [InlineData("coating-material", "materials", "LiF", "LiF was deposited on NMC811 powder by atomic layer deposition; half-cells were cycled.")]
    [InlineData("coating-route", "route", "powder", "Al2O3 ALD was performed directly on the LiCoO2 powder before slurry casting; half-cells were cycled.")]
    [InlineData("coating-route", "route", "electrode", "The as-cast NMC622 composite electrodes were coated by Al2O3 ALD at 120 °C; half-cells were cycled.")]
    [InlineData("cam-identity", "family", "NMC811", "LiNi0.8Mn0.1Co0.1O2 powder was coated by ALD; half-cells were cycled.")]
    [InlineData("cam-identity", "family", "LNMO", "High-voltage spinel LiNi0.5Mn1.5O4 was coated with Al2O3 by ALD; half-cells were cycled.")]
    public void Item_InASentenceOfItsOwn_IsRead(string id, string key, string expected, string text)
    {
        ItemFinding finding = CheckFixture.Item(text, id);
        string found = key == "status" ? finding.Status.ToString() : Values(finding, key);
        Assert.Equal(expected, found);
        Assert.All(finding.Evidence, evidence => Assert.Equal(text.Substring(evidence.Start, evidence.Length), evidence.Quote));
    }

    private static string Values(ItemFinding finding, string key) => finding.Value is null ? ""
        : string.Join(",", finding.Value.Numbers(key).Select(number => number.ToString("0.###", CultureInfo.InvariantCulture)).Concat(finding.Value.Texts(key)));
}
