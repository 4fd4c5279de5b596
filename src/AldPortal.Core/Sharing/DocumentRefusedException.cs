using System.Globalization;

namespace AldPortal.Core.Sharing;

/// <summary>Why a document is not taken.</summary>
public enum DocumentRefusal
{
    /// <summary>More than <see cref="DocumentBody.MaxBytes"/> (413).</summary>
    TooLarge,
    /// <summary>Not well-formed JSON in UTF-8 (400).</summary>
    NotJson,
}

/// <summary>A document that cannot be saved; the message is written for the reader who sent it.</summary>
public sealed class DocumentRefusedException : Exception
{
    private DocumentRefusedException(DocumentRefusal refusal, string message) : base(message) => Refusal = refusal;

    /// <summary>Why it is refused.</summary>
    public DocumentRefusal Refusal { get; }

    internal static DocumentRefusedException TooLarge(int bytes) => new(DocumentRefusal.TooLarge, string.Create(
        CultureInfo.InvariantCulture,
        $"The document has {bytes:N0} bytes; up to {DocumentBody.MaxBytes:N0} bytes (1 MB) can be saved. Leave something out and save again."));

    internal static DocumentRefusedException NotJson(string why) =>
        new(DocumentRefusal.NotJson, $"The document is not well-formed JSON: {why}");
}
