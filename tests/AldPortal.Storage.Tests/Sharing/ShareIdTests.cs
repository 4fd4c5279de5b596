using AldPortal.Core.Sharing;
using FsCheck;
using FsCheck.Fluent;

namespace AldPortal.Storage.Tests.Sharing;

public sealed class ShareIdTests
{
    [Fact]
    public void ToString_NewId_IsShortAndSafeInAddresses()
    {
        string text = ShareId.New().ToString();

        Assert.Equal(ShareId.Length, text.Length);
        Assert.Matches("^[0-7][0-9a-hjkmnp-tv-z]{25}$", text);
        Assert.Equal(text, Uri.EscapeDataString(text));
    }

    [Fact]
    public void New_TenThousand_AreAllDifferent() =>
        Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(_ => ShareId.New()).Distinct().Count());

    [Fact]
    public void New_ManyIds_UseAllBits()
    {
        // Every character takes every value of the alphabet somewhere; the first holds 3 bits only.
        string[] ids = [.. Enumerable.Range(0, 4000).Select(_ => ShareId.New().ToString())];
        for (int place = 0; place < ShareId.Length; place++)
            Assert.Equal(place == 0 ? 8 : 32, ids.Select(id => id[place]).Distinct().Count());
    }

    [Fact]
    public void Parse_AnyId_GivesTheSameId() => Check.QuickThrowOnFailure(Prop.ForAll(Ids, id =>
        ShareId.Parse(id.ToString()) == id
        && ShareId.Parse(id.ToString().ToUpperInvariant()) == id
        && ShareId.Parse(id.ToString().Replace('0', 'o').Replace('1', 'l')) == id));

    [Fact]
    public void TryParse_AnyText_NeverThrowsAndAcceptsOnlyIds() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string>(), text => !ShareId.TryParse(text, out ShareId id) || id.ToString().Length == text.Length));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123456789")]
    [InlineData("0123456789abcdefghjkmnpqrst")]
    [InlineData("80000000000000000000000000")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("0123456789abcdefghjkmnpqr-")]
    [InlineData("0123456789abcdefghjkmnpqru")]
    [InlineData("0123456789abcdefghj\u212amnpqrs")]
    [InlineData(" 0123456789abcdefghjkmnpqr")]
    public void TryParse_NotAnId_IsRefused(string? text) => Assert.False(ShareId.TryParse(text, out _));

    [Theory]
    [InlineData("00000000000000000000000000")]
    [InlineData("7zzzzzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("0123456789abcdefghjkmnpqrs")]
    public void TryParse_Extremes_RoundTrip(string text) => Assert.Equal(text, ShareId.Parse(text).ToString());

    private static Arbitrary<ShareId> Ids { get; } = ArbMap.Default.ArbFor<Guid>().Generator.Select(_ => ShareId.New()).ToArbitrary();
}
