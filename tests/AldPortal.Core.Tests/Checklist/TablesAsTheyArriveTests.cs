using System.Globalization;
using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>Tables in the forms in which texts arrive: LaTeX source, mail, laboratory notes, decimal commas, symbols explained below.</summary>
public class TablesAsTheyArriveTests
{
    private const string Coated = "NMC532 (LiNi0.5Mn0.3Co0.2O2) powder was coated with Al2O3 by ALD. Half cells with Li were cycled between 3.0 and 4.3 V vs Li/Li+.\n\n";

    private const string Booktabs = """
        \begin{table}[htb]
        \centering
        \caption{Capacities of the half cells.}
        \begin{tabular}{l S[table-format=2.0] S[table-format=3.1(1)] S[table-format=3.1(1)] S}
        \toprule
        {Sample} & {$n_\mathrm{ALD}$} & {$Q_1$} & {$Q_{100}$} & {$Q_{100}/Q_1$} \\
         & & {(\si{\mAh\per\gram})} & {(\si{\mAh\per\gram})} & {(\si{\percent})} \\
        \midrule
        bare & 0 & 171.2(4) & 140.3(6) & 82.0 \\[2pt]
        A6 & 6 & 170.4(3) & 158.9(5) & 93.3 \\
        A12 & 12 & 166.0(3) & 151.1(5) & 91.0 \\
        \bottomrule
        \end{tabular}
        \end{table}
        """;

    private const string Spanned = """
        \begin{tabular*}{\linewidth}{@{\extracolsep{\fill}}lrrrr}
        \hline\hline
         & & \multicolumn{2}{c}{Discharge capacity / \si{\milli\ampere\hour\per\gram}} & \\
        \cline{3-4}
        Powder & ALD cycles & 1st & 100th & Retention / \% \\
        \hline
        uncoated & 0 & $171.2 \pm 0.5$ & $140.3 \pm 0.9$ & 82.0 \\
        A6 & 6 & $170.4 \pm 0.4$ & $158.9 \pm 0.7$ & 93.3 \\
        A12  & 12  & $166.0 \pm 0.4$ & $151.1 \pm 0.7$ & 91.0 \\
        \hline
        \end{tabular*}
        """;

    private const string Aligned = """
        Table 2. Results (means of three cells)
        sample     ALD cycles    d       first     100th     left
                                 nm      mAh/g     mAh/g     %
        blank      0             -       171,2     140,3     82,0
        A6         6             0,7     170,4     158,9     93,3
        A12        12            1,3     166,0     151,1     91,0
        """;

    private const string Mail = """
        Hi Bo, the samples got 6 and 12 ALD cycles.

                   1st      100th    100th/1st     (mAh/g at C/2, first = first at C/2)
        bare       171.2    140.3    82.0 %
        A6         170.4    158.9    93.3 %
        A12        166.0    151.1    91.0 %
        """;

    private const string ShortMail = """
        The samples got 6 and 12 ALD cycles; discharge capacities in mAh/g:

                   cyc 1    cyc 100   cyc 100/cyc 1
        bare       171.2    140.3     82.0 %
        A6         170.4    158.9     93.3 %
        A12        166.0    151.1     91.0 %
        """;

    private const string Arrows = """
        | powder | ALD cycles | Q, 1 → 100 (mAh/g) | kept | mean U(dis), 1 → 100 |
        |---|---|---|---|---|
        | bare | 0 | 171.2 → 140.3 | 82.0 % | 3.81 → 3.42 V |
        | A6 | 6 | 170.4 → 158.9 | 93.3 % | 3.81 → 3.72 V |
        | A12 | 12 | 166.0 → 151.1 | 91.0 % | 3.80 → 3.69 V |
        """;

    private const string Ratios = """
        Table B. Discharge capacity Q in mAh/g and share of cycle 1
        run     ALD     Q(1)      Q(100)    100/1
        N0      0       171,2     140,3     82,0 %
        N6      6       170,4     158,9     93,3 %
        N12     12      166,0     151,1     91,0 %
        """;

    private const string Symbols = "Table 1\nN\td / nm\tC1 / mAh g-1\tC100 / mAh g-1\tC100/C1\n0\t–\t171.2\t140.3\t0.820\n6\t0.7\t170.4\t158.9\t0.933\n12\t1.3\t166.0\t151.1\t0.910\nN = number of ALD cycles on the powder.";

    [Theory]
    [InlineData(Booktabs)]
    [InlineData(Spanned)]
    [InlineData(Aligned)]
    [InlineData(Mail)]
    [InlineData(ShortMail)]
    [InlineData(Arrows)]
    [InlineData(Ratios)]
    [InlineData(Symbols)]
    public void Table_InTheFormOfItsSource_GivesCyclesAndCapacities(string table)
    {
        string text = Coated + table;

        Assert.Equal([6, 12], CheckFixture.Numbers(text, "ald-cycles", "aldCycles").Order());
        Assert.Equal([166.0, 170.4, 171.2], CheckFixture.Numbers(text, "first-cycle-capacity", "firstCapacityMahPerG").Order());
        Assert.Equal([140.3, 151.1, 158.9], CheckFixture.Numbers(text, "capacity-at-100", "capacityAt100MahPerG").Order());
        Assert.Equal([82, 91, 93.3], CheckFixture.Numbers(text, "capacity-retention", "retentionPercent").Order());
        Assert.Equal([3, 4.3], CheckFixture.Numbers(text, "potential-window", "windowV").Order());
    }

    [Fact]
    public void MeanVoltages_WithAnArrowBetween_AreNoWindow()
    {
        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(Coated + Arrows, "window-vs-cam").Verdict);
    }

    [Theory]
    [InlineData("The bare electrode lost 9.0 % after 50 and 18.0 % after 200 charge–discharge cycles.", "82,91")]
    public void Losses_WithTheNounBehindTheLastCycle_AreRetentions(string sentence, string expected)
    {
        Assert.Equal(expected, string.Join(',', CheckFixture.Numbers(Coated + sentence, "capacity-retention", "retentionPercent").Order().Select(value => value.ToString("0.#", CultureInfo.InvariantCulture))));
    }
}
