using System.Text;
using System.Text.Json;
using AldPortal.Core.Sharing;
using FsCheck;
using FsCheck.Fluent;

namespace AldPortal.Storage.Tests.Sharing;

public sealed class DocumentBodyTests
{
    [Fact]
    public void Create_OneByteTooMany_IsRefusedAndNamesTheLimit()
    {
        string json = $"\"{new string('é', DocumentBody.MaxBytes / 2)}\"";

        var refused = Assert.Throws<DocumentRefusedException>(() => DocumentBody.Create(1, json));

        Assert.Equal(DocumentRefusal.TooLarge, refused.Refusal);
        Assert.Contains("1,048,578 bytes", refused.Message, StringComparison.Ordinal);
        Assert.Contains("1,048,576 bytes (1 MB)", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{'a':1}")]
    [InlineData("NaN")]
    [InlineData("\"\0\"")]
    [InlineData("\ufeff{}")]
    [InlineData("// note\n{}")]
    public void Create_NotJson_IsRefused(string json) =>
        Assert.Equal(DocumentRefusal.NotJson, Assert.Throws<DocumentRefusedException>(() => DocumentBody.Create(1, json)).Refusal);

    [Fact]
    public void Create_HalfASurrogatePair_IsRefused() => Create_NotJson_IsRefused(string.Concat("\"", '\ud83d', "\""));

    [Fact]
    public void Create_BytesThatAreNotUtf8_AreRefused() => Assert.Equal(
        DocumentRefusal.NotJson, Assert.Throws<DocumentRefusedException>(() => DocumentBody.Create(1, new byte[] { 0x22, 0xC3, 0x28, 0x22 })).Refusal);

    [Fact]
    public void Create_AnyText_IsRefusedOrKeptByteForByte() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string>(), text => Kept(text) is null or true && Kept(JsonSerializer.Serialize(text)) is true));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Create_FormatVersionBelowOne_IsAMistakeOfTheProgram(int version) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentBody.Create(version, "{}"));

    [Fact]
    public void Read_WrittenValue_IsTheSame()
    {
        DocumentBody body = DocumentBody.Of(2, new Sample(SharedKind.FrozenFigure, "Al₂O₃ <b>", null));

        Assert.Equal("""{"kind":"frozen-figure","text":"Al₂O₃ <b>","value":null}""", body.Json);
        Assert.Equal(new Sample(SharedKind.FrozenFigure, "Al₂O₃ <b>", null), body.Read<Sample>());
    }

    [Fact]
    public void Word_EveryKind_RoundTrips() =>
        Assert.All(Enum.GetValues<SharedKind>(), kind => Assert.Equal(kind, SharedKinds.Parse(kind.Word())));

    private sealed record Sample(SharedKind Kind, string Text, double? Value);

    private static bool? Kept(string? json)
    {
        if (json is null)
            return null;
        try
        {
            DocumentBody body = DocumentBody.Create(1, json);
            return body.Json == json && body.Utf8.Span.SequenceEqual(Encoding.UTF8.GetBytes(json));
        }
        catch (DocumentRefusedException)
        {
            return null;
        }
    }
}
