using System.Buffers.Text;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace AldPortal.Core.Sharing;

/// <summary>
/// The secret that lets its owner change or delete a shared document: 192 random bits, shown once and stored only as
/// a hash. It never turns into text by accident: only <see cref="Reveal"/> writes it out.
/// </summary>
[DebuggerDisplay("edit key")]
public sealed class EditKey
{
    /// <summary>Number of characters of the text form: base64url without padding.</summary>
    public const int Length = 32;

    private const int Bytes = 24;

    private readonly byte[] secret;

    private EditKey(byte[] secret) => this.secret = secret;

    /// <summary>A new key.</summary>
    public static EditKey New() => new(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Reads a key as its owner sends it.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EditKey? key)
    {
        // The decoder throws on a foreign character and skips white space; so the first is asked before, the second by length.
        key = text is { Length: Length } && Base64Url.IsValid(text, out int length) && length == Bytes
            ? new EditKey(Base64Url.DecodeFromChars(text))
            : null;
        return key is not null;
    }

    /// <summary>The key as text, for the one answer in which its owner gets it.</summary>
    public string Reveal() => Base64Url.EncodeToString(secret);

    /// <summary>What is stored: the SHA-256 of the key. A key of 192 random bits needs no slow or salted hash.</summary>
    public byte[] Hash() => SHA256.HashData(secret);

    /// <summary>Compares with a stored hash in a time that tells nothing about it.</summary>
    public bool Matches(ReadOnlySpan<byte> storedHash) => CryptographicOperations.FixedTimeEquals(Hash(), storedHash);

    /// <summary>A placeholder, so that no log and no page shows the key.</summary>
    public override string ToString() => "(edit key)";
}
