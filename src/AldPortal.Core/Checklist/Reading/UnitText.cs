namespace AldPortal.Core.Checklist.Reading;

/// <summary>A unit as written behind a number.</summary>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">Written value × factor = value in the dimension's own unit.</param>
/// <param name="Offset">Added after the factor (kelvin).</param>
/// <param name="Symbol">The first part as written in one form ("µm").</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct UnitText(Dimension Dimension, double Factor, double Offset, string Symbol, int End)
{
    private const int MostParts = 5;

    [System.Runtime.CompilerServices.InlineArray(MostParts)]
    private struct UnitParts
    {
        private UnitPart first;
    }

    /// <summary>The unit at or shortly behind an offset, or null.</summary>
    public static UnitText? Read(string text, int start, int end)
    {
        int i = start;
        while (i < end && i < start + 2 && text[i] is ' ' or '\n')
            i++;
        if (i == start && i + 1 < end && text[i] == '-' && char.IsLetter(text[i + 1]))
            i++;
        var buffer = default(UnitParts);
        Span<UnitPart> parts = buffer;
        int count = 0;
        bool below = false;
        int lastEnd = i;
        int firstEnd = i;
        while (count < MostParts)
        {
            if (UnitAtoms.Read(text, i, end, count > 0) is not UnitAtom atom)
                break;
            int afterAtom = atom.End;
            int exponent = Exponent(text, ref afterAtom, end, count > 0 || below);
            foreach (string symbol in atom.Symbols)
            {
                if (count == MostParts)
                    break;
                bool last = symbol == atom.Symbols[^1];
                int power = last ? exponent : 1;
                // "mAg" and "mA g 1" have lost the minus of their exponent.
                if (!below && power > 0 && count > 0 && symbol is "g" && parts[0].Symbol is "mA" or "mAh" or "A" or "Ah" or "m2" or "m")
                    power = -1;
                if (!below && power > 0 && count > 0 && symbol is "cm" && parts[0].Symbol is "mA" or "mAh" or "mg" or "µA")
                    power = -2;
                parts[count++] = new UnitPart(symbol, below ? -Math.Abs(power) : power);
            }
            lastEnd = afterAtom;
            if (count == atom.Symbols.Length)
                firstEnd = afterAtom;
            i = Next(text, afterAtom, end, ref below);
            if (i < 0)
                break;
        }
        if (count == 0)
            return null;
        // "10 s N2": what follows the seconds is no part of the unit.
        UnitText? all = UnitTable.Find(parts[..count], lastEnd);
        return all is null or { Dimension: Dimension.Other } && count > 1 && !below ? UnitTable.Find(parts[..1], firstEnd) ?? all : all;
    }

    // The next part stands behind a slash, "per", a dot or a blank.
    private static int Next(string text, int i, int end, ref bool below)
    {
        int j = i;
        while (j < end && text[j] is ' ' or '\n')
            j++;
        if (j >= end)
            return -1;
        if (text[j] == '/')
        {
            below = true;
            j++;
            while (j < end && text[j] == ' ')
                j++;
            return j;
        }
        if (text[j] is '·' or '⋅' or '*' or '•' or '×')
            return j + 1 < end && text[j + 1] == ' ' ? j + 2 : j + 1;
        if (text[j] is '.' or '-' && j == i && j + 1 < end && char.IsLetter(text[j + 1]))
            return j + 1;
        // "1.7 angstroms a cycle".
        if (j + 6 < end && j > i && text.AsSpan(j, 7) is "a cycle" && (j + 7 >= end || !char.IsLetter(text[j + 7])))
        {
            below = true;
            return j + 2;
        }
        // "grows by 1.7 Å in each cycle", "adds 1.1 Å every cycle".
        if (j > i && j < end)
            foreach (string each in (ReadOnlySpan<string>)["in each cycle", "in every cycle", "with each cycle", "with every cycle", "each cycle", "every cycle"])
                if (text.AsSpan(j, end - j).StartsWith(each))
                {
                    below = true;
                    return j + each.Length - "cycle".Length;
                }
        if (j + 4 < end && text.AsSpan(j, 3) is "per" && text[j + 3] is ' ' or '\n')
        {
            below = true;
            j += 4;
            foreach (string filler in Fillers)
                if (text.AsSpan(j, Math.Min(filler.Length, end - j)).SequenceEqual(filler))
                    j += filler.Length;
            return j;
        }
        return j > i ? j : -1;
    }

    private static readonly string[] Fillers = ["ALD ", "MLD ", "deposition ", "full ", "unit ", "TMA/H2O "];

    private static int Exponent(string text, ref int i, int end, bool mayBeSpaced)
    {
        int j = i;
        if (j < end && text[j] == '^')
            j++;
        if (j + 1 < end && text[j] == ' ' && mayBeSpaced | (text[j + 1] == '-') && (text[j + 1] == '-' || char.IsAsciiDigit(text[j + 1])))
            j++;
        bool negative = j < end && text[j] == '-';
        if (negative)
            j++;
        if (negative && j < end && text[j] == ' ')
            j++;
        if (j >= end || text[j] is not ('1' or '2' or '3') || (j + 1 < end && (char.IsAsciiDigit(text[j + 1]) || (text[j + 1] is '.' or ',' && j + 2 < end && char.IsAsciiDigit(text[j + 2])))))
            return 1;
        // "at 20 mA 2 cells": a blank before a positive digit is an exponent only for a lost minus.
        if (!negative && j > i && text[j - 1] == ' ' && !(text[j] is '1' or '2' && mayBeSpaced && (j + 1 >= end || !char.IsLetterOrDigit(text[j + 1])) && LostMinus(text, j + 1, end)))
            return 1;
        i = j + 1;
        return (text[j] - '0') * (negative ? -1 : 1);
    }

    // A lost minus is followed by the sentence going on, not by another unit or noun that the digit would count.
    private static bool LostMinus(string text, int i, int end) =>
        i >= end || text[i] is '.' or ',' or ')' or ';' || (i + 1 < end && text[i] == ' ' && !char.IsLetter(text[i + 1]))
        || text.AsSpan(i, Math.Min(5, end - i)) is " at " or " in t" or " for " or " and " or " afte" or " with";
}

/// <summary>One factor of a unit.</summary>
internal readonly record struct UnitPart(string Symbol, int Power);
