using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace AldPortal.Core.Sharing;

/// <summary>
/// The unguessable part of a shared address: 128 random bits, written as 26 characters of Crockford's base32.
/// No sign in it is cut off by a mail program or mistaken for another one when it is read from paper.
/// </summary>
public readonly record struct ShareId : IParsable<ShareId>
{
    /// <summary>Number of characters of the text form.</summary>
    public const int Length = 26;

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int BitsPerCharacter = 5;

    private readonly UInt128 value;

    private ShareId(UInt128 value) => this.value = value;

    /// <summary>A new id that nobody can guess.</summary>
    public static ShareId New()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        return new ShareId(BinaryPrimitives.ReadUInt128BigEndian(bytes));
    }

    /// <summary>Reads an id; capital letters and the usual misreadings (o for 0, i and l for 1) are understood.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ShareId id)
    {
        id = default;
        if (text is not { Length: Length })
            return false;

        UInt128 value = 0;
        foreach (char character in text)
        {
            int digit = Digit(character);
            if (digit < 0 || value >> (128 - BitsPerCharacter) != 0)
                return false;
            value = (value << BitsPerCharacter) | (uint)digit;
        }
        id = new ShareId(value);
        return true;
    }

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ShareId result) => TryParse(s, out result);

    /// <inheritdoc />
    public static ShareId Parse(string s, IFormatProvider? provider = null) => TryParse(s, out ShareId id)
        ? id
        : throw new FormatException($"“{s}” is not an id; {Length} characters of {Alphabet} are expected.");

    /// <summary>The id as it stands in addresses, in small letters.</summary>
    public override string ToString() => string.Create(Length, value, static (text, rest) =>
    {
        for (int i = text.Length - 1; i >= 0; i--, rest >>= BitsPerCharacter)
            text[i] = Alphabet[(int)(rest & 31)];
    });

    private static int Digit(char character) => char.ToLowerInvariant(character) switch
    {
        _ when !char.IsAscii(character) => -1,
        'o' => 0,
        'i' or 'l' => 1,
        char c => Alphabet.IndexOf(c, StringComparison.Ordinal),
    };
}
