using System.Diagnostics;
using System.Text;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Reading.Text;
using Assistant.Knowledge.Tests.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Knowledge.Tests.Reading.Text;

public sealed class TextEncodingTests
{
    private const string Words = "Ủy ban nhân dân xã xây dựng Kế hoạch cải cách hành chính, giữ gìn kỷ luật; Đảng bộ đỡ đầu các hộ nghèo. Ỷ lại, ưỡn ẹo, khuỷu tay, xoẹt, lẵng hoa.";

    private static readonly PlanFileReader Reader = new([new TextFormatReader()]);
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Vietnamese = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    public static TheoryData<string> Samples => [.. PlanSamples.Names.Select<object[], string>(row => (string)row[0]).Where(name => !name.StartsWith("002", StringComparison.Ordinal))];

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public async Task Read_UnicodeWithItsMark_IsRead(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        (await ReadAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(Words)])).ShouldBe(Words);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task Read_Utf16WithoutAMark_IsRead(string name) => (await ReadAsync(Encoding.GetEncoding(name).GetBytes(Words))).ShouldBe(Words);

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Read_PlanInWindows1258_IsTheSamePlan(string name) =>
        await ShouldComeBackAsync(Plain(name), text => Vietnamese.GetBytes(OldEncodings.Windows1258(text)));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Read_PlanInTcvn3_IsTheSamePlanButForCapitals(string name)
    {
        var text = OldEncodings.TcvnLetters(Plain(name));
        await ShouldComeBackAsync(text, plain => Western.GetBytes(OldEncodings.Tcvn3(plain)));
        await ShouldComeBackAsync(text, plain => Encoding.UTF8.GetBytes(OldEncodings.Tcvn3(plain)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Read_PlanInVni_IsTheSamePlan(string name)
    {
        await ShouldComeBackAsync(Plain(name), plain => Western.GetBytes(OldEncodings.Vni(plain)));
        await ShouldComeBackAsync(Plain(name), plain => Encoding.UTF8.GetBytes(OldEncodings.Vni(plain)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Read_PlanThatAProgramTookForWestern_IsTheSamePlan(string name) =>
        await ShouldComeBackAsync(Plain(name), plain => Encoding.UTF8.GetBytes(Western.GetString(Encoding.UTF8.GetBytes(plain))));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Read_PlanThatIsGoodAlready_IsNotConverted(string name)
    {
        var text = string.Join('\n', PlanSamples.Text(name).Lines.Select(line => line.Text));
        (await ReadAsync(Encoding.UTF8.GetBytes(text))).ShouldBe(text);
    }

    [Fact]
    public void Read_AnyLetterInAnyOldEncoding_ComesBack()
    {
        string[] syllables = [.. "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ".Select(vowel => "đ" + vowel)];
        var words = Gen.ArrayOf(Gen.Elements(syllables), 24).ToArbitrary();
        Prop.ForAll(words, Holds).QuickCheckThrowOnFailure();

        static bool Holds(string[] words)
        {
            var text = string.Join(' ', words);
            var capitals = text.ToUpperInvariant();
            return Assistant.Knowledge.Reading.Text.Tcvn3.ToUnicode(OldEncodings.Tcvn3(text)) == text
                && Assistant.Knowledge.Reading.Text.Vni.ToUnicode(OldEncodings.Vni(text)) == text
                && Assistant.Knowledge.Reading.Text.Vni.ToUnicode(OldEncodings.Vni(capitals)).Equals(capitals, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Uûy ban nhaân daân xaõ", "Ủy ban nhân dân xã")]
    [InlineData("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("á»¦y ban nhÃ¢n dÃ¢n xÃ£", "Ủy ban nhân dân xã")]
    [InlineData("Kế hoạch của Ủy ban nhân dân xã", "Kế hoạch của Ủy ban nhân dân xã")]
    [InlineData("Café, résumé, naïve, déjà vu, fiancé", "Café, résumé, naïve, déjà vu, fiancé")]
    [InlineData("HĐND, UBMTTQ, SGDĐT, QĐ-TTg, NĐ-CP", "HĐND, UBMTTQ, SGDĐT, QĐ-TTg, NĐ-CP")]
    public async Task Read_MistakenText_IsRepairedAndOtherTextIsNot(string saved, string read) => (await ReadAsync(Encoding.UTF8.GetBytes(saved))).ShouldBe(read);

    [Fact]
    public async Task Read_TextCutInsideALetter_IsReadUpToThere()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Words + "\n", 4)) + "ế");
        (await ReadAsync(bytes[..^1])).ShouldStartWith(Words);
    }

    [Fact]
    public async Task Read_TextWithPageBreaks_IsText() => (await ReadAsync("Kế hoạch\fTrang 2"u8.ToArray())).ShouldStartWith("Kế hoạch");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Read_RandomBytes_AreNoText(int seed)
    {
        var bytes = new byte[5000];
        new Random(seed).NextBytes(bytes);
        (await Reader.ReadAsync("plan.txt", bytes, CancellationToken.None)).ShouldBe(new SourceReading.Failed("plan.txt", ReadFailure.UnknownFormat));
        var letters = bytes.Select(b => (byte)(0x80 | b)).ToArray();
        (await Reader.ReadAsync("plan.txt", letters, CancellationToken.None)).ShouldBe(new SourceReading.Failed("plan.txt", ReadFailure.Damaged));
    }

    [Fact]
    public async Task Read_AnyBytes_NeverThrows()
    {
        var random = new Random(9);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = new byte[random.Next(0, 60)];
            random.NextBytes(bytes);
            (await Reader.ReadAsync("plan.txt", bytes, CancellationToken.None)).ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData("utf-8", "\n")]
    [InlineData("utf-8", " ")]
    [InlineData("tcvn3", "\n")]
    [InlineData("vni", " ")]
    public async Task Read_TheLargestFile_IsReadInTimeThatGrowsWithItsSize(string encoding, string between)
    {
        var unit = encoding switch
        {
            "tcvn3" => Western.GetBytes(OldEncodings.Tcvn3(Words + between)),
            "vni" => Western.GetBytes(OldEncodings.Vni(Words + between)),
            _ => Encoding.UTF8.GetBytes(Words + between),
        };
        var content = new byte[PlanFileReader.MaxBytes / unit.Length * unit.Length];
        for (var at = 0; at < content.Length; at += unit.Length)
            unit.CopyTo(content, at);
        var clock = Stopwatch.StartNew();
        (await Reader.ReadAsync("plan.txt", content, CancellationToken.None)).ShouldBeOfType<SourceReading.Done>();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(3));
    }

    [Fact]
    public async Task Read_NothingButLineBreaksAndALetter_IsTooMuchInside()
    {
        var content = new byte[PlanFileReader.MaxBytes];
        content.AsSpan().Fill((byte)'\n');
        content[^1] = (byte)'a';
        (await Reader.ReadAsync("plan.txt", content, CancellationToken.None)).ShouldBe(new SourceReading.Failed("plan.txt", ReadFailure.TooMuchInside));
    }

    private static async Task ShouldComeBackAsync(string text, Func<string, byte[]> encode) => (await ReadAsync(encode(text))).ShouldBe(text);

    private static async Task<string> ReadAsync(byte[] content) =>
        string.Join('\n', (await Reader.ReadAsync("plan.txt", content, CancellationToken.None)).ShouldBeOfType<SourceReading.Done>().Text.Lines.Select(line => line.Text));

    /// <summary>A sample without the characters that no old encoding had.</summary>
    private static string Plain(string name) => string.Concat(string.Join('\n', PlanSamples.Text(name).Lines.Select(line => line.Text))
        .Select(letter => letter < 0x80 || OldEncodings.TcvnLetters(letter.ToString()) is var small && OldEncodings.Tcvn3(small) != small || char.ToLowerInvariant(letter) == 'ý' ? letter : '?'));
}
