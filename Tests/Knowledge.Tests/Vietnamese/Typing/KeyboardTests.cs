using Assistant.Knowledge.Vietnamese.Restoring;
using Assistant.Knowledge.Vietnamese.Typing;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Knowledge.Tests.Vietnamese.Typing;

public sealed class KeyboardTests
{
    private static readonly string[] Syllables =
        ["văn", "phòng", "nhiệm", "vụ", "được", "người", "quý", "của", "việc", "trước", "tuyến", "đường", "ưu", "cứu", "mưa", "thuở", "quyết", "hoặc", "gửi", "đổi", "ở", "ạ", "ý"];

    [Theory]
    [InlineData("vawn", "văn")]
    [InlineData("phongf", "phòng")]
    [InlineData("vieecj", "việc")]
    [InlineData("vieejc", "việc")]
    [InlineData("vietej", "việt")]
    [InlineData("dduwowcj", "được")]
    [InlineData("dduocwj", "được")]
    [InlineData("dangd", "đang")]
    [InlineData("thuwj", "thự")]
    [InlineData("wng", "ưng")]
    [InlineData("tr[f", "trờ")]
    [InlineData("muaw", "mưa")]
    [InlineData("quawn", "quăn")]
    public void DecodeTelex_KeysAnywhereInTheSyllable_SpellIt(string keys, string word) => Spelt(Telex.Decode(keys)).ShouldBe(word);

    [Theory]
    [InlineData("ba1o", "báo")]
    [InlineData("bao1", "báo")]
    [InlineData("nhie65m", "nhiệm")]
    [InlineData("nhiem65", "nhiệm")]
    [InlineData("d9uo75c", "được")]
    [InlineData("va8n", "văn")]
    public void DecodeVni_KeysAnywhereInTheSyllable_SpellIt(string keys, string word) => Spelt(Vni.Decode(keys)).ShouldBe(word);

    [Theory]
    [InlineData("theo")]
    [InlineData("phong")]
    [InlineData("ban")]
    public void DecodeTelex_WordWithoutKeys_IsNone(string word) => Telex.Decode(word).ShouldBeNull();

    [Theory]
    [InlineData("979")]
    [InlineData("phong")]
    [InlineData("k0")]
    [InlineData("b12")]
    public void DecodeVni_WordWithoutKeys_IsNone(string word) => Vni.Decode(word).ShouldBeNull();

    [Fact]
    public void Decode_AnySyllableTypedWithoutTheKeyboard_ComesBack() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(
            Gen.Elements(Syllables).ToArbitrary(),
            word => Spelt(Telex.Decode(TypedKeys.Telex(word))) == word && Spelt(Vni.Decode(TypedKeys.Vni(word))) == word));

    [Fact]
    public void Decode_AnyLetters_NeverThrows() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Telex.Decode(text) is not { Tone: > 5 } && Vni.Decode(text) is not { Tone: > 5 }));

    private static string? Spelt((string Toneless, int Tone)? keys) => keys is { } found ? Letters.Normalise(SyllableRules.WithTone(found.Toneless, found.Tone)) : null;
}
