using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Tests.Answering;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Skills.Tests.Understanding.FollowUps;

public sealed class FollowUpReaderTests
{
    private static readonly string[] Words =
    [
        "còn", "thế", "việc", "thứ", "hai", "cái", "đó", "quý", "sau", "trước", "TCCB", "KHTC", "phòng", "em", "chỉ", "quá hạn", "thôi", "ai", "phối hợp", "chủ trì", "?", ",", "xong", "50%",
        "nhắc", "tôi", "3 ngày", "trang", "2", "dạng bảng", "nguồn", "ở đâu", "không phải", "chứ", "kế hoạch", "979", "3.4", "II.4", "về", "tập huấn", "sớm nhất", "cả hai", "tất cả các", "the", "second", "one",
    ];

    [Fact]
    public async Task Read_WordsOfTheTableInAnyOrder_NeverThrow()
    {
        var talk = new Talk("Văn phòng Sở", "2026-10-05T09:00:00+07:00");
        await talk.SayAsync("Văn phòng Sở quý IV có việc gì");
        var messages = Gen.Elements(Words).ListOf().Select(list => string.Join(' ', list));

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1500),
            Prop.ForAll(messages.ToArbitrary(), text => talk.Read(text) is not FollowUp.Asks { Understood.Confidence: not (>= 0 and <= 1) }));
    }

    [Fact]
    public async Task Read_AnyText_NeverThrows()
    {
        var talk = new Talk(null, "2026-10-05T09:00:00+07:00");
        await talk.SayAsync("Văn phòng Sở quý IV có việc gì");

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => talk.Read(text ?? "") is not FollowUp.Asks { Understood.Request: UnknownRequest }));
    }

    [Theory]
    [InlineData("TCCB không phải")]
    [InlineData("thế")]
    [InlineData("việc thứ")]
    [InlineData("trang")]
    [InlineData("cái về")]
    public async Task Read_AMessageThatBreaksOff_MeansNothing(string message)
    {
        var talk = new Talk("Văn phòng Sở", "2026-10-05T09:00:00+07:00");
        await talk.SayAsync("Văn phòng Sở quý IV có việc gì");

        talk.Read(message).ShouldBeNull();
    }

    [Fact]
    public async Task Read_SeveralRequestsInOneMessage_StandByThemselves()
    {
        var talk = new Talk(null, "2026-10-05T09:00:00+07:00");
        await talk.SayAsync("Văn phòng Sở quý IV có việc gì");
        var two = new Understood(new HelpRequest(), 1, null, Language.Vietnamese);

        new FollowUpReader().Read("việc thứ hai nói rõ hơn", talk.Memory, [two, two], talk.Asker, LabelledOffice.Office).ShouldBeNull();
    }

    [Fact]
    public async Task Read_AfterTwoHours_IsLessSure()
    {
        var talk = new Talk(null, "2026-10-05T09:00:00+07:00");
        await talk.SayAsync("Văn phòng Sở quý IV có việc gì");
        var soon = talk.Read("của TCCB thì sao").ShouldBeOfType<FollowUp.Asks>().Understood.Confidence;

        talk.Wait(TimeSpan.FromHours(3));

        talk.Read("của TCCB thì sao").ShouldBeOfType<FollowUp.Asks>().Understood.Confidence.ShouldBeLessThan(soon);
    }

    [Fact]
    public async Task Read_AfterAnEnglishAnswer_StaysEnglishForAName()
    {
        var talk = new Talk(null, "2026-10-05T09:00:00+07:00");
        await talk.SayAsync("what is due for the Office this quarter");

        talk.Read("TCCB?").ShouldBeOfType<FollowUp.Asks>().Understood.Language.ShouldBe(Language.English);
        talk.Read("thế TCCB thì sao?").ShouldBeOfType<FollowUp.Asks>().Understood.Language.ShouldBe(Language.Vietnamese);
    }

    [Fact]
    public void Read_WithoutAnyPlan_StillReads()
    {
        var office = new Office(PlanLibrary.Empty);
        var asker = new Asker("test", null, office.Organization, null, new DateTimeOffset(2026, 10, 5, 9, 0, 0, TimeSpan.FromHours(7)));

        new FollowUpReader().Read("quay lại cuộc họp lúc nãy", null, [], asker, office).ShouldBe(new FollowUp.Returns(DialogSubject.Meeting));
    }
}
