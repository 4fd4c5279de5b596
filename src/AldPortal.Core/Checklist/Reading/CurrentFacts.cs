namespace AldPortal.Core.Checklist.Reading;

/// <summary>A current with the C-rate written beside it.</summary>
internal sealed record CurrentFact(double MaPerG, double? CRate, Sentence Sentence, int Start, int End);

/// <summary>Currents of a study: the test's, the formation's, and what 1C means.</summary>
internal sealed record CurrentFacts(
    IReadOnlyList<CurrentFact> Test, IReadOnlyList<CurrentFact> Formation, IReadOnlyList<CurrentFact> OneC, IReadOnlyList<(double Rate, Sentence Sentence, int Start, int End)> TestRates,
    IReadOnlyList<(double MaPerCm2, Sentence Sentence, int Start, int End)> Areal, bool UsesRates)
{
    private const int Most = 200;
    private const int MostRates = 5;
    private static readonly Term CutOff = Term.Any("until", "cut off", "cutoff", "fell below", "falls below", "drops below", "dropped below", "decay*", "below", "hold*", "I", "taper", "CV", "constant voltage");
    private static readonly Term NotTest = Term.Any("cyclic voltammetry", "GITT", "pulse*", "pulses", "symmetric", "graphite anode", "self discharge", "EIS");
    private static readonly Term OtherTest = Term.Any("cyclic voltammetry", "GITT", "self discharge");
    private static readonly Term RateOnly = Term.Any("rate capabilit*", "rate test*", "rate performance", "rate series", "charge always", "return*", "recover*", "on return");

    /// <summary>Finds them.</summary>
    public static CurrentFacts Find(Study study)
    {
        var test = new List<CurrentFact>();
        var formation = new List<CurrentFact>();
        var oneC = new List<CurrentFact>();
        var rates = new List<(double, Sentence, int, int)>();
        var areal = new List<(double, Sentence, int, int)>();
        bool uses = false;
        foreach (Sentence sentence in study.Own)
        {
            uses |= sentence.HasAny(Dimension.CRate);
            bool fewRates = !sentence.HasAny(Dimension.CRate) || sentence.Of(Dimension.CRate).Sum(other => other.Values.Length) <= MostRates;
            foreach (Quantity quantity in sentence.Quantities)
            {
                if (quantity.Dimension is Dimension.SpecificCurrent or Dimension.SpecificCapacity && DefinesOneC(sentence, quantity) is double per)
                {
                    oneC.Add(new CurrentFact(quantity.Value / per, per, sentence, DefinitionStart(sentence, quantity), quantity.End));
                    if ((!IsPlainDefinition(sentence, quantity) || per != 1 || TestBefore(sentence, quantity)) && quantity.Dimension == Dimension.SpecificCurrent)
                        Sort(sentence, quantity, test, formation);
                }
                else if (IsBasis(sentence, quantity))
                    oneC.Add(new CurrentFact(quantity.Value, 1, sentence, quantity.Start, quantity.End));
                else if (quantity.Dimension == Dimension.SpecificCurrent && !sentence.InClause(NotTest, quantity.Start, quantity.End))
                    Sort(sentence, quantity, test, formation);
                else if (quantity.Dimension == Dimension.ArealCurrent && !sentence.Has(NotTest))
                    areal.Add((quantity.Value, sentence, quantity.Start, quantity.End));
                else if (quantity.Dimension == Dimension.CRate && IsOfRun(sentence, quantity))
                    rates.Add((quantity.Value, sentence, quantity.Start, quantity.End));
                else if (quantity.Dimension == Dimension.CRate && fewRates && !sentence.InClause(OtherTest, quantity.Start, quantity.End) && IsTestRate(sentence, quantity))
                    foreach (double value in quantity.Values)
                        rates.Add((value, sentence, quantity.Start, quantity.End));
            }
        }
        foreach (TextTable table in study.Manuscript.Tables)
            FromTable(table, test, formation, oneC);
        // "C/2 (90 mA g⁻¹)" tells what 1C means where no sentence says it.
        return new CurrentFacts([.. test.Take(Most)], [.. formation.Take(Most)], [.. oneC.Take(Most)], [.. rates.Take(Most)], [.. areal.Take(Most)], uses);
    }

    // "| Formation | 18 |" below "Current (mA g⁻¹)", "| NMC622 | 180 |" below "1C (mA/g)".
    private static void FromTable(TextTable table, List<CurrentFact> test, List<CurrentFact> formation, List<CurrentFact> oneC)
    {
        (ColumnRole Role, double _)[] roles = TableResults.Roles(table);
        for (int column = 0; column < roles.Length; column++)
            foreach (TableResults.CellNumber number in roles[column].Role is ColumnRole.CurrentMaPerG or ColumnRole.OneCMaPerG ? TableResults.Numbers(table, column) : [])
            {
                if (number.Value is <= 0.5 or >= 5000)
                    continue;
                bool isFormation = number.Sample.Contains("ormation", StringComparison.Ordinal) || number.Sample.Contains("ctivation", StringComparison.Ordinal) || number.Sample.Contains("onditioning", StringComparison.Ordinal);
                (roles[column].Role == ColumnRole.OneCMaPerG ? oneC : isFormation ? formation : test).Add(new CurrentFact(number.Value, roles[column].Role == ColumnRole.OneCMaPerG ? 1 : null, table.Document.SentenceAt(number.RowStart), number.RowStart, number.End));
            }
    }

    private const int ShortestRun = 20;

    // "78 % after 200 cycles at 0.5C", "at 1C for 500 cycles": the rate of the run, whatever else the sentence tells of other rates.
    private static bool IsOfRun(Sentence sentence, Quantity quantity)
    {
        if (quantity.Values.Length != 1)
            return false;
        string text = sentence.Document.Text;
        foreach (CycleMention cycle in sentence.Cycles)
            if (cycle is { Kind: CycleKind.Charge, IsOrdinal: false } && cycle.Values[^1] >= ShortestRun)
            {
                if (quantity.Start - cycle.End is > 0 and < 24 && text.AsSpan(cycle.End, quantity.Start - cycle.End).Trim() is "at" or "at a rate of" or "at a C-rate of" or "(" or "at a high rate of")
                    return true;
                if (cycle.Start - quantity.End is > 0 and < 16 && text.AsSpan(quantity.End, cycle.Start - quantity.End).Trim() is "for" or "over" or "after" or "during")
                    return true;
            }
        return false;
    }

    private static readonly Term RateWord = Term.Any("C rate*", "C-rates", "Crates", "rates");
    private static readonly Term Basis = Term.Any("nominal capacity", "theoretical capacity", "practical capacity", "reference capacity", "based on", "calculated from", "calculation of the C", "assuming", "assumed capacity", "refer to", "are defined", "specific capacity of");

    // "All C-rates are based on a nominal capacity of 200 mA h g⁻¹": that capacity in an hour is 1C.
    private static bool IsBasis(Sentence sentence, Quantity quantity) =>
        quantity.Dimension == Dimension.SpecificCapacity && quantity.Values.Length == 1 && quantity.Value is >= 90 and <= 330 && sentence.Has(RateWord, Basis) && sentence.Has(RateWord) && sentence.InClause(Basis, quantity.Start, quantity.End)
        && (sentence.Near(Basis, quantity, 24) || sentence.Near(RateWord, quantity, 40)) && sentence.Of(Dimension.SpecificCapacity).Count() == 1;

    private static void Sort(Sentence sentence, Quantity quantity, List<CurrentFact> test, List<CurrentFact> formation)
    {
        double? rate = RateBeside(sentence, quantity);
        bool isFormation = FormationOwns(sentence, quantity);
        if (!isFormation && sentence.Has(RateOnly) && quantity.Values.Length > 2)
            return;
        foreach (double value in quantity.Values)
            if (value is > 0.5 and < 5000)
                (isFormation ? formation : test).Add(new CurrentFact(value, rate, sentence, quantity.Start, quantity.End));
    }

    /// <summary>True where a current or window belongs to the formation: a word of it stands nearer than one of the cycling.</summary>
    public static bool FormationOwns(Sentence sentence, Quantity quantity)
    {
        string text = sentence.Document.Text;
        ReadOnlySpan<char> follows = text.AsSpan(quantity.End, Math.Min(24, sentence.End - quantity.End));
        if (follows.Contains("followed by", StringComparison.Ordinal) || follows.Contains("serve as", StringComparison.Ordinal) || (follows.Contains("performed", StringComparison.Ordinal) && follows.Contains("and", StringComparison.Ordinal)))
            return true;
        // "After two cycles at 0.1C (…), charge and discharge were repeated at 1C": what comes first and is short.
        foreach (CycleMention cycle in sentence.Cycles)
            if (!cycle.IsOrdinal && cycle.Values is [<= 5] && cycle.Kind is CycleKind.Charge or CycleKind.Unknown or CycleKind.Formation && quantity.Start - cycle.End is >= 0 and < 24 && text.AsSpan(cycle.End, quantity.Start - cycle.End).IndexOfAny(',', ';') < 0 && text.AsSpan(Math.Max(sentence.Start, cycle.Start - 12), cycle.Start - Math.Max(sentence.Start, cycle.Start - 12)) is var lead && (lead.Contains("fter ", StringComparison.Ordinal) || lead.Contains("irst ", StringComparison.Ordinal) || lead.Contains("underwent ", StringComparison.Ordinal) || (sentence.Cycles.Count == 1 && sentence.Has(Words.Formation))))
                return true;
        // "Two cycles at C/10 (18 mA g⁻¹) opened the test", "three times at C/10 (17 mA/g), then 200 times at C/2": few come first.
        foreach (CycleMention cycle in sentence.Cycles)
            if (!cycle.IsOrdinal && cycle.Values is [<= 5] && cycle.Kind is not (CycleKind.Ald or CycleKind.Super) && quantity.Start - cycle.End is >= 0 and < 24 && text.AsSpan(cycle.End, quantity.Start - cycle.End).IndexOfAny(',', ';') < 0
                && text.AsSpan(quantity.End, Math.Min(40, sentence.End - quantity.End)) is var next && ComesFirst(next))
                return true;
        // "The first two cycles were carried out at 25 mA g⁻¹, the following 80 at 125 mA g⁻¹".
        if (sentence.Nearest(FirstFew, quantity.Start, quantity.End) is (TermHit few, int near) && few.End <= quantity.Start && near < 60 && !sentence.Quantities.Any(other => other != quantity && other.Dimension == quantity.Dimension && other.Start >= few.End && other.End <= quantity.Start)
            && !sentence.Cycles.Any(cycle => cycle.Start >= few.End && cycle.End <= quantity.Start))
            return true;
        if (sentence.Nearest(Words.Formation, quantity.Start, quantity.End) is not (TermHit hit, int distance))
            return false;
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(sentence.Start, hit.Start - 12), hit.Start - Math.Max(sentence.Start, hit.Start - 12));
        if (before.Contains("fter", StringComparison.Ordinal) && text.AsSpan(hit.End, Math.Max(0, quantity.Start - hit.End)).Contains(',') && quantity.Start > hit.End)
            return false;
        if (hit.Start >= quantity.End)
            return distance < 12 || (distance < 34 && text.AsSpan(quantity.End, hit.Start - quantity.End).Contains(" for ", StringComparison.Ordinal) && !text.AsSpan(quantity.End, hit.Start - quantity.End).Contains(','));
        // "Three formation cycles at C/10 came first and 200 cycles at C/2 second": the other number of cycles parts them.
        if (sentence.Cycles.Any(cycle => cycle.Start > hit.End && cycle.End <= quantity.Start && cycle.Kind != CycleKind.Formation && cycle.Values[^1] >= 10))
            return false;
        int boundary = Math.Min(hit.End, quantity.Start);
        ReadOnlySpan<char> gap = text.AsSpan(boundary, Math.Max(0, quantity.Start - boundary));
        return !(gap.Contains("preceded", StringComparison.Ordinal) || gap.Contains("followed", StringComparison.Ordinal) || gap.Contains(" then ", StringComparison.Ordinal) || gap.Contains("before", StringComparison.Ordinal) || gap.Contains("cycled at", StringComparison.Ordinal) || gap.Contains("cycling at", StringComparison.Ordinal) || gap.Contains("thereafter", StringComparison.Ordinal) || gap.Contains("charge-discharge", StringComparison.Ordinal) || gap.Contains("prior to", StringComparison.Ordinal)) && distance < 90;
    }

    private static bool ComesFirst(ReadOnlySpan<char> behind)
    {
        foreach (string word in (ReadOnlySpan<string>)[" came first", " come first", " opened ", " open ", " began ", " started ", " preceded", " precede ", " were succeeded", " was succeeded", ", succeeded by", " were followed", " was followed", ", before ", ", then ", " and then ", "; then ", " afterwards", " thereafter", ", followed"])
            if (behind.IndexOf(word) is >= 0 and < 30)
                return true;
        return false;
    }

    private static readonly Term FirstFew = Term.Any("first 2 cycles", "first 3 cycles", "first 4 cycles", "first 5 cycles", "2 first cycles", "3 first cycles");

    private static bool IsTestRate(Sentence sentence, Quantity quantity)
    {
        if (sentence.Has(RateOnly) || quantity.Values.Length > 2 || sentence.Of(Dimension.CRate).Any(other => other.Values.Any(value => value >= 4)) || FormationOwns(sentence, quantity))
            return false;
        string text = sentence.Document.Text;
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(sentence.Start, quantity.Start - 34), quantity.Start - Math.Max(sentence.Start, quantity.Start - 34));
        // A cut-off before a comma is that of the step before.
        before = before[(before.LastIndexOf(',') + 1)..];
        ReadOnlySpan<char> follows = text.AsSpan(quantity.End, Math.Min(34, sentence.End - quantity.End));
        if (follows.Contains("followed by", StringComparison.Ordinal) || follows.Contains("serve as", StringComparison.Ordinal))
            return false;
        ReadOnlySpan<char> behind = text.AsSpan(quantity.End, Math.Min(14, sentence.End - quantity.End));
        bool definition = behind.TrimStart().StartsWith("=") || behind.Contains("corresponds", StringComparison.Ordinal) || behind.Contains("was set", StringComparison.Ordinal) || behind.Contains("means", StringComparison.Ordinal) || behind.Contains("is defined", StringComparison.Ordinal) || behind.Contains("rate is d", StringComparison.Ordinal) || behind.Contains("refers", StringComparison.Ordinal) || behind.Contains("denotes", StringComparison.Ordinal) || behind.Contains("equals", StringComparison.Ordinal) || behind.StartsWith(" being") || behind.Contains("was defined", StringComparison.Ordinal) || behind.StartsWith(" was taken") || behind.StartsWith(" is taken") || behind.StartsWith(" amounts to");
        bool cut = before.Contains("until", StringComparison.Ordinal) || before.Contains("below", StringComparison.Ordinal) || before.Contains("cut", StringComparison.Ordinal) || before.Contains("<", StringComparison.Ordinal) || before.EndsWith("to ") && before.Contains("hold", StringComparison.Ordinal);
        return !definition && !cut && quantity.Value <= 10;
    }

    private static double? RateBeside(Sentence sentence, Quantity quantity)
    {
        // "At 1C, 2C and 4C (250, 500 and 1000 mA g⁻¹)": one for each, and none of them the last one's.
        if (quantity.Values.Length > 1)
            return null;
        foreach (Quantity other in sentence.Of(Dimension.CRate))
        {
            if (other.Values.Length != 1)
                continue;
            int from = Math.Min(other.End, quantity.End);
            int to = Math.Max(other.Start, quantity.Start);
            if (to < from)
                continue;
            ReadOnlySpan<char> gap = sentence.Document.Text.AsSpan(from, to - from).Trim();
            if (gap is "(" or "," or "=" or "rate (" or "or" or "(=" or "(~" or "i.e." or "(i.e." or "(i.e.," or "-rate (" or "is" or "(corresponding to" or "rate, i.e." or ", i.e." or ", i.e.," or "corresponding to" or ", corresponding to" or "rate (=" or ", that is," or ", that is" or ", that is, at" or ", i.e. at" or ", i.e., at" or ", or" or "(or" or "equivalent to" or ", equivalent to" or "(equivalent to" or ", which is" or ", which equals" or "equal to" or ", equal to")
                return other.Value;
        }
        return null;
    }

    // "cycled at 160 mA g⁻¹ (1 C = …)": the current stands before its rate.
    private static bool TestBefore(Sentence sentence, Quantity quantity) => DefinitionStart(sentence, quantity) == quantity.Start && sentence.Document.Text.AsSpan(quantity.End, Math.Min(8, sentence.End - quantity.End)).TrimStart().StartsWith("(");

    private static int DefinitionStart(Sentence sentence, Quantity quantity)
    {
        int start = quantity.Start;
        foreach (Quantity other in sentence.Of(Dimension.CRate))
            if (other.End <= quantity.Start && quantity.Start - other.End < 40)
                start = other.Start;
        return start;
    }

    private static bool IsPlainDefinition(Sentence sentence, Quantity quantity)
    {
        int start = DefinitionStart(sentence, quantity);
        ReadOnlySpan<char> text = sentence.Document.Text.AsSpan(start, quantity.Start - start);
        return !text.Contains('(') || text.Contains('=');
    }

    // "1C = 180 mA g⁻¹", "1 C corresponds to 200 mA h g⁻¹", "2C (360 mA g⁻¹)".
    private static double? DefinesOneC(Sentence sentence, Quantity quantity)
    {
        if (quantity.Values.Length != 1 || quantity.IsRange)
            return null;
        string text = sentence.Document.Text;
        foreach (Quantity other in sentence.Of(Dimension.CRate))
        {
            if (other.Values.Length != 1)
                continue;
            // "125 mA g⁻¹ (0.5 C) where 1 C is defined as 250 mA g⁻¹": the rate that stands between is the one defined.
            if (sentence.Of(Dimension.CRate).Any(between => between.Start >= other.End && between.End <= quantity.Start))
                continue;
            if (other.End <= quantity.Start && quantity.Start - other.End < 60)
            {
                ReadOnlySpan<char> gap = text.AsSpan(other.End, quantity.Start - other.End).Trim();
                bool equals = gap is "is for us" or "is here" or "for us is" or "is to us" or "=" or "|" or "being" or "current of" or "rate of" or "current density of" or "is taken to be" or ":" or ":=" or "≈" or "means" or "stands for" || (gap.IsEmpty && sentence.Block.Kind == BlockKind.TableRow) || gap is "means" or "equals" or "(=" or "≡" || (gap is "is" or "was" or "to" or "at" or "as" && quantity.Dimension == Dimension.SpecificCurrent) || gap.StartsWith("=") && gap.Length < 12 || (gap.Contains("correspond", StringComparison.Ordinal) || gap.Contains("set ", StringComparison.Ordinal) || gap.Contains("defined", StringComparison.Ordinal) || gap.Contains("refers to", StringComparison.Ordinal) || gap.Contains("equivalent", StringComparison.Ordinal) || gap.Contains("denotes", StringComparison.Ordinal) || gap.Contains("taken", StringComparison.Ordinal) || gap.Contains("means", StringComparison.Ordinal) || gap.Contains("equal", StringComparison.Ordinal) || gap.Contains("amounts to", StringComparison.Ordinal) || gap.Contains("fixed at", StringComparison.Ordinal) || gap.Contains("fixed as", StringComparison.Ordinal)) && (!gap.Contains(',') || gap.StartsWith(", which") || gap.StartsWith(", that is"));
                if (equals && (quantity.Dimension == Dimension.SpecificCurrent || other.Value == 1))
                    return other.Value;
                if (quantity.Dimension == Dimension.SpecificCurrent && gap is "(" or "rate (" or "-rate (" or ", i.e." or ", i.e.," or "(i.e.," or "(i.e." or ", that is" or ", that is,")
                    return other.Value;
            }
            else if (other.Start >= quantity.End && other.Start - quantity.End < 40 && (quantity.Dimension == Dimension.SpecificCurrent || text.AsSpan(quantity.End, other.Start - quantity.End).Trim() is "for" or "as" && other.Value == 1))
            {
                ReadOnlySpan<char> gap = text.AsSpan(quantity.End, other.Start - quantity.End).Trim();
                // "90 mA g⁻¹ (1C = 180 mA g⁻¹)": the bracket defines with a number of its own.
                if (gap is "(" && text.AsSpan(other.End, Math.Min(6, sentence.End - other.End)).TrimStart() is var next && (next.StartsWith("=") || next.StartsWith("≈") || next.StartsWith(":") || next.StartsWith("being") || next.StartsWith("is ")))
                    continue;
                if (gap is "(" or "as" or "for" or "=" or "(=" or "is" or "(i.e." or "(i.e.," or "corresponding to" or "was taken as" or "is taken as" or ", i.e." or ", i.e.,")
                    return other.Value;
            }
        }
        return null;
    }
}
