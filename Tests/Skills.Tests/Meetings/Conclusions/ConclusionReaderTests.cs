using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Tests.Answering;
using Xunit.Abstractions;

namespace Assistant.Skills.Tests.Meetings.Conclusions;

public sealed class ConclusionReaderTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("conclusions.jsonl", 90, 1)]
    [InlineData("further-conclusions.jsonl", 20, 0.95)]
    public void Read_ConclusionsAsWritten_FindsWorkLeadHelpersAndLastDay(string table, int least, double share)
    {
        var verdicts = ConclusionTable.Judge(table);
        foreach (var verdict in verdicts.Where(verdict => !verdict.IsRight))
            output.WriteLine(verdict.ToString());
        var right = verdicts.Count(verdict => verdict.IsRight);
        output.WriteLine($"{right} of {verdicts.Count} conclusions, {verdicts.Sum(verdict => verdict.Right)} of {verdicts.Sum(verdict => verdict.Wanted.Count)} works");
        verdicts.Count.ShouldBeGreaterThanOrEqualTo(least);
        (right / (double)verdicts.Count).ShouldBeGreaterThanOrEqualTo(share);
    }

    [Theory]
    [InlineData("Giao KHTC lập dự toán trước 30/10", ConclusionDoubt.BeforeMeeting)]
    [InlineData("Giao KHTC lập dự toán", ConclusionDoubt.NoLastDay)]
    [InlineData("Số hóa xong hồ sơ trước 20/12", ConclusionDoubt.NobodyNamed)]
    [InlineData("Giao Phòng Giáo dục Trung học ra đề trước 20/12", ConclusionDoubt.UnitNotKnown)]
    public void Read_WhatIsNotSaidPlainly_IsDoubtedAndNotInvented(string text, ConclusionDoubt doubt) =>
        Read(text).ShouldHaveSingleItem().Doubts.ShouldBe([doubt]);

    [Fact]
    public void Read_SentenceOnALineWithOthers_IsQuotedAloneAsWritten()
    {
        var works = Read("Thống nhất kế hoạch. giao  KHTC lập dự toán trước 30/11. Văn phòng gửi giấy mời.");

        works.Select(work => (work.Evidence.Lines.First, work.Evidence.Quote)).ShouldBe([(2, "giao  KHTC lập dự toán trước 30/11."), (3, "Văn phòng gửi giấy mời.")]);
    }

    [Fact]
    public void Read_SentenceThatEndsWithAQuarter_EndsThere() =>
        Read("Thống nhất kế hoạch quý IV. Giao KHTC lập dự toán trước 30/11.").ShouldHaveSingleItem().Evidence.Lines.First.ShouldBe(2);

    [Theory]
    [InlineData("giao")]
    [InlineData("giao:::")]
    [InlineData("- \n1. \n:\n;;;")]
    [InlineData("trước 30/11")]
    [InlineData("\ud83d\ude00 giao \ud83d đ/c")]
    [InlineData("đ/c")]
    [InlineData("phối hợp với")]
    [InlineData("Giao Văn phòng")]
    public void Read_FragmentsAndNoise_GivesNoWork(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void Read_EveryBeginningOfEveryConclusion_NeverThrows()
    {
        const string text = "Kết luận: giao đ/c Hạnh và Phòng KHTC chủ trì, phối hợp với Văn phòng (hạn: 30/11) lập dự toán; các phòng gửi VP trước thứ Tư.";
        for (var length = 0; length <= text.Length; length++)
            Should.NotThrow(() => Read(text[..length]));
    }

    private static IReadOnlyList<ConclusionWork> Read(string text) => new ConclusionReader().Read(
        text, new ConclusionContext(new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7)), LabelledOffice.Office, LabelledOffice.On(new DateOnly(2026, 11, 20))));
}
