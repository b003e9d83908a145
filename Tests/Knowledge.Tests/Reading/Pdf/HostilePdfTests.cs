using System.Diagnostics;
using System.Globalization;
using System.Text;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Reading.Tools;
using Assistant.Knowledge.Tests.Reading.Tools;

namespace Assistant.Knowledge.Tests.Reading.Pdf;

/// <summary>Broken, locked and malicious files are refused with a reason, soon, and leave nothing behind.</summary>
public sealed class HostilePdfTests : IDisposable
{
    private readonly TemporaryFolder _work = new();

    [ToolFact]
    public Task A_file_cut_in_two_is_damaged() => ShouldFailAsync(PdfFiles.Plan()[..2000], ReadFailure.Damaged);

    [ToolFact]
    public Task A_file_that_lost_only_its_end_is_damaged_too() => ShouldFailAsync(PdfFiles.Plan()[..^200], ReadFailure.Damaged);

    [ToolFact]
    public Task Garbage_behind_the_first_line_is_damaged() =>
        ShouldFailAsync([.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7919 % 251)), .. "\n%%EOF"u8], ReadFailure.Damaged);

    [Fact]
    public Task An_empty_file_is_empty() => ShouldFailAsync([], ReadFailure.Empty);

    [Fact]
    public Task A_text_that_is_called_pdf_is_mismatched() => ShouldFailAsync(Encoding.UTF8.GetBytes("KẾ HOẠCH"), ReadFailure.Mismatched);

    [ToolFact]
    public Task A_file_that_needs_a_password_is_encrypted() => ShouldFailAsync(Locked(), ReadFailure.Encrypted);

    [ToolFact]
    public Task Ten_thousand_pages_are_too_much() => ShouldFailAsync(WithPages(10_000, 595), ReadFailure.TooMuchInside);

    [ToolFact]
    public Task A_page_as_large_as_a_town_is_too_much() => ShouldFailAsync(WithPages(1, 1_000_000), ReadFailure.TooMuchInside);

    [ToolFact]
    public Task Pages_without_a_word_are_empty() => ShouldFailAsync(WithPages(3, 595), ReadFailure.Empty);

    [ToolFact]
    public async Task A_file_takes_no_longer_than_it_may()
    {
        await ShouldFailAsync(PdfFiles.Plan(), ReadFailure.TookTooLong, Options with { TimePerFile = TimeSpan.FromMilliseconds(1) });
    }

    [Fact]
    public Task Without_the_programs_nothing_is_read() => ShouldFailAsync([.. "%PDF-1.7\n%%EOF"u8], ReadFailure.ToolMissing, Options with { Folders = [_work.FullName] });

    [Fact]
    public Task Without_a_place_to_work_nothing_is_read() =>
        ShouldFailAsync([.. "%PDF-1.7\n%%EOF"u8], ReadFailure.NotAccessible, Options with { TemporaryFolder = "/proc/nowhere" });

    public void Dispose() => _work.Dispose();

    private ToolOptions Options => new() { TemporaryFolder = _work.FullName };

    private async Task ShouldFailAsync(byte[] content, ReadFailure reason, ToolOptions? options = null)
    {
        var watch = Stopwatch.StartNew();

        (await PdfFiles.ReadAsync(content, options ?? Options)).ShouldBe(new SourceReading.Failed("ke-hoach.pdf", reason));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
        _work.IsEmpty.ShouldBeTrue();
    }

    private static byte[] WithPages(int count, double side)
    {
        var writer = new PdfWriter();
        for (var i = 0; i < count; i++)
            writer.AddPage(side, side);
        return writer.Save();
    }

    /// <summary>A file whose trailer names a key that nobody has: keys of 40 bits, made of another password than the empty one.</summary>
    private static byte[] Locked()
    {
        var plain = Encoding.Latin1.GetString(PdfFiles.Plan());
        var key = string.Concat(Enumerable.Range(0, 32).Select(i => (i * 37 % 256).ToString("X2", CultureInfo.InvariantCulture)));
        return Encoding.Latin1.GetBytes(plain.Replace(
            "/Root 1 0 R>>",
            $"/Root 1 0 R/ID[<{key[..32]}><{key[..32]}>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{key}>/U<{key}>>>>>",
            StringComparison.Ordinal));
    }
}
