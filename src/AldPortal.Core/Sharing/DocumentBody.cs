using System.Text;
using System.Text.Json;
using AldPortal.Core.Content;

namespace AldPortal.Core.Sharing;

/// <summary>
/// What a shared document says: JSON, kept byte for byte, and the version of its format. Only well-formed JSON within
/// the size limit becomes a body, so whatever takes one need not check again.
/// </summary>
public sealed class DocumentBody
{
    /// <summary>Largest size in bytes of UTF-8: 1 MB.</summary>
    public const int MaxBytes = 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private DocumentBody(int formatVersion, ReadOnlyMemory<byte> utf8)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(formatVersion, 1);
        FormatVersion = formatVersion;
        Utf8 = utf8;
    }

    /// <summary>Version of the format, from 1; a later program reads older versions.</summary>
    public int FormatVersion { get; }

    /// <summary>The JSON as bytes of UTF-8, ready to be sent.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The JSON as text.</summary>
    public string Json => StrictUtf8.GetString(Utf8.Span);

    /// <summary>Takes JSON text as it is.</summary>
    /// <exception cref="DocumentRefusedException">It is too large or not JSON.</exception>
    public static DocumentBody Create(int formatVersion, string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            RefuseIfTooLarge(StrictUtf8.GetByteCount(json));
            return Create(formatVersion, StrictUtf8.GetBytes(json));
        }
        catch (EncoderFallbackException)
        {
            throw DocumentRefusedException.NotJson("it holds half of a surrogate pair");
        }
    }

    /// <summary>Takes the bytes of a request or a file as they are.</summary>
    /// <exception cref="DocumentRefusedException">It is too large or not JSON.</exception>
    public static DocumentBody Create(int formatVersion, ReadOnlyMemory<byte> utf8)
    {
        RefuseIfTooLarge(utf8.Length);
        try
        {
            StrictUtf8.GetCharCount(utf8.Span);
            var reader = new Utf8JsonReader(utf8.Span);
            while (reader.Read())
            {
            }
            return new DocumentBody(formatVersion, utf8);
        }
        catch (DecoderFallbackException)
        {
            throw DocumentRefusedException.NotJson("it is not UTF-8");
        }
        catch (JsonException problem)
        {
            throw DocumentRefusedException.NotJson(problem.Message);
        }
    }

    /// <summary>Writes a value with the portal's JSON options.</summary>
    /// <exception cref="DocumentRefusedException">It is too large.</exception>
    public static DocumentBody Of<T>(int formatVersion, T value) =>
        Create(formatVersion, JsonSerializer.SerializeToUtf8Bytes(value, PortalJson.Options));

    /// <summary>Takes back what a storage kept; it was checked when it was saved.</summary>
    public static DocumentBody FromStorage(int formatVersion, ReadOnlyMemory<byte> utf8) => new(formatVersion, utf8);

    /// <summary>Reads the JSON with the portal's options.</summary>
    public T? Read<T>() => JsonSerializer.Deserialize<T>(Utf8.Span, PortalJson.Options);

    private static void RefuseIfTooLarge(int bytes)
    {
        if (bytes > MaxBytes)
            throw DocumentRefusedException.TooLarge(bytes);
    }
}
