using System.Text;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Reading;

public sealed class PlanFileReaderTests
{
    private const string Words = "KẾ HOẠCH\r\nChuyển đổi số năm 2026";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16 little", "utf-16 big", "decomposed"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Read_TextInAnyUnicodeForm_GivesComposedLines(string form)
    {
        var text = (await ReadAsync(Encode(form))).ShouldBeOfType<SourceReading.Done>().Text;
        text.Lines.Select(line => line.Text).ShouldBe(["KẾ HOẠCH", "Chuyển đổi số năm 2026"]);
    }

    [Fact]
    public async Task Read_BrokenUtf8_IsDamaged() => await ShouldFailAsync([0x4B, 0xC3, 0x28], ReadFailure.Damaged);

    [Fact]
    public async Task Read_Binary_IsOfNoKnownFormat() => await ShouldFailAsync([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00], ReadFailure.UnknownFormat);

    [Fact]
    public async Task Read_NothingButBlanks_IsEmpty() => await ShouldFailAsync(" \r\n\t"u8.ToArray(), ReadFailure.Empty);

    [Fact]
    public async Task Read_MoreThanTheCap_IsTooLarge() => await ShouldFailAsync(new byte[PlanFileReader.MaxBytes + 1], ReadFailure.TooLarge);

    [Fact]
    public async Task Read_MissingFile_IsNotFound()
    {
        var reading = await PlanFileReader.CreateDefault().ReadAsync(Path.Combine(AppContext.BaseDirectory, "missing.txt"), CancellationToken.None);
        reading.ShouldBe(new SourceReading.Failed("missing.txt", ReadFailure.NotFound));
    }

    [Fact]
    public async Task Read_Folder_IsNotAccessible()
    {
        var reading = await PlanFileReader.CreateDefault().ReadAsync(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar), CancellationToken.None);
        reading.ShouldBeOfType<SourceReading.Failed>().Reason.ShouldBe(ReadFailure.NotAccessible);
    }

    [Theory]
    [InlineData("MẬT\nSố: 1/KH-UBND\nKẾ HOẠCH")]
    [InlineData("UBND TỈNH        TỐI MẬT\nSố: 1/KH-UBND")]
    [InlineData("**TUYỆT MẬT**\n\nKẾ HOẠCH")]
    [InlineData("UBND XA\nTOI MAT\nKE HOACH")]
    [InlineData("Độ mật: Mật\nKẾ HOẠCH")]
    public async Task Read_DocumentWithASecrecyMark_IsRefused(string text) => await ShouldFailAsync(Encoding.UTF8.GetBytes(text), ReadFailure.StateSecret);

    [Theory]
    [InlineData("KẾ HOẠCH\n\nĐảm bảo 100% văn bản điện tử (trừ văn bản mật).")]
    [InlineData("KẾ HOẠCH\nBảo vệ bí mật nhà nước\n\nI. MỤC ĐÍCH\nMật")]
    [InlineData("KẾ HOẠCH\nI. MỤC ĐÍCH\nMẬT")]
    public async Task Read_DocumentThatOnlySpeaksOfSecrets_IsRead(string text) =>
        (await ReadAsync(Encoding.UTF8.GetBytes(text))).ShouldBeOfType<SourceReading.Done>();

    private static async Task ShouldFailAsync(byte[] content, ReadFailure reason) =>
        (await ReadAsync(content)).ShouldBe(new SourceReading.Failed("plan.txt", reason));

    private static Task<SourceReading> ReadAsync(byte[] content) =>
        PlanFileReader.CreateDefault().ReadAsync("plan.txt", content, CancellationToken.None);

    private static byte[] Encode(string form) => form switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(Words),
        "utf-8 with mark" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Words)],
        "utf-16 little" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Words)],
        "utf-16 big" => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Words)],
        _ => Encoding.UTF8.GetBytes(Words.Normalize(NormalizationForm.FormD)),
    };
}
