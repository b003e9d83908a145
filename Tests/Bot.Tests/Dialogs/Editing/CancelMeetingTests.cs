using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs.Editing;

public sealed class CancelMeetingTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Theory]
    [InlineData("đồng ý")]
    [InlineData("hủy đi")]
    public async Task Cancel_Confirmed_IsCancelledWithTheReasonThatWasSaid(string words)
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, $"Họp xét duyệt {Guid.NewGuid():N}");

        (await bot.AskTextAsync(person, Cancel(meeting, null))).ShouldContain($"Hủy cuộc họp “{meeting.Title}”?");
        PersonInChannel.InputOf(PersonInChannel.CardOf(await person.SayAsync("lý do: trùng lịch tiếp đoàn")), "Reason").ShouldBe("trùng lịch tiếp đoàn");
        var text = await person.TextAsync(words);

        text.ShouldContain("Đã hủy cuộc họp");
        text.ShouldContain("lý do: trùng lịch tiếp đoàn");
        var now = await bot.NowAsync(meeting, person);
        (now.CancelledAt is not null, now.CancelledReason).ShouldBe((true, "trùng lịch tiếp đoàn"));
    }

    [Fact]
    public async Task Cancel_OnTheCard_TakesTheReasonOfItsField()
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, $"Họp bình xét {Guid.NewGuid():N}");
        var card = await bot.AskCardAsync(person, Cancel(meeting, "bận"));

        (await person.PressAsync(card, "confirm", ("Reason", "sếp đi công tác"))).ShouldContain("Đã hủy cuộc họp");
        (await person.PressAsync(card, "confirm")).ShouldContain("không còn hiệu lực");

        (await bot.NowAsync(meeting, person)).CancelledReason.ShouldBe("sếp đi công tác");
    }

    [Theory]
    [InlineData("giữ lại")]
    [InlineData(null)]
    public async Task Keep_InWordsOrOnTheCard_SaysThatTheMeetingStays(string? words)
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, $"Họp tổng hợp {Guid.NewGuid():N}");
        var card = await bot.AskCardAsync(person, Cancel(meeting, null));

        var text = words is null ? await person.PressAsync(card, "cancel") : await person.TextAsync(words);

        text.ShouldContain("giữ nguyên");
        text.ShouldNotContain("Đã hủy");
        (await bot.NowAsync(meeting, person)).CancelledAt.ShouldBeNull();
    }

    [Fact]
    public async Task Cancel_ChangedMeanwhile_ShowsTheChangeAndAsksAgain()
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, $"Họp điều phối {Guid.NewGuid():N}");
        var card = await bot.AskCardAsync(person, Cancel(meeting, "bận"));
        var other = await bot.AskerAsync(bot.Person()) with { Name = "Hoa" };
        await bot.Meetings().ChangeAsync(meeting.Id, 1, MeetingDraft.Of(meeting) with { Place = "Phòng 302" }, Guid.NewGuid().ToString("N"), other, CancellationToken.None);

        var told = await person.AskAsync(person.Submit(PersonInChannel.Press(card, "confirm")));

        PersonInChannel.TextOf(told).ShouldContain("vừa được Hoa sửa lúc 9:00 13/5/2026 (Địa điểm: Phòng 201 → Phòng 302)");
        (await bot.NowAsync(meeting, person)).CancelledAt.ShouldBeNull();
        (await person.PressAsync(PersonInChannel.CardOf(told), "confirm")).ShouldContain("Đã hủy cuộc họp");
        (await bot.NowAsync(meeting, person)).CancelledReason.ShouldBe("bận");
    }

    [Fact]
    public async Task Cancel_Cancelled_SaysWhenByWhomAndWhy()
    {
        var (person, other) = (bot.Person(), bot.Person());
        var meeting = await bot.LogAsync(person, $"Họp tiếp dân {Guid.NewGuid():N}");
        await bot.AskCardAsync(other, Cancel(meeting, "mưa bão"));
        await other.TextAsync("đồng ý");

        (await bot.AskTextAsync(person, Cancel(meeting, null))).ShouldContain("đã được Lan Trần hủy lúc 9:00 13/5/2026, lý do: mưa bão");
        (await bot.AskTextAsync(other, Cancel(meeting, null))).ShouldContain("đã được bạn hủy");
    }

    [Fact]
    public async Task CancelTheMeeting_BesideTheCardOfItsChange_AsksWhetherToCancelIt()
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, $"Họp liên tịch {Guid.NewGuid():N}");
        await bot.AskAsync(person, new ChangeMeetingRequest(new MeetingPointer { Text = meeting.Title }, new MeetingChanges { Start = new TimeOnly(9, 0) }));

        (await person.TextAsync("hủy cuộc họp")).ShouldContain("Hủy cuộc họp “");
        (await person.TextAsync("đồng ý")).ShouldContain("Đã hủy cuộc họp");
        (await bot.NowAsync(meeting, person)).Start.ShouldBe(meeting.Start);
    }

    [Fact]
    public async Task List_OfOneMeeting_SaysHowItIsChangedAndLeavesItInMind()
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, "Họp hội đồng trường", "2026-07-14");
        await bot.LogAsync(person, "Họp khối", "2026-07-15");

        (await person.TextAsync("ngày 14/7 có cuộc họp nào")).ShouldContain("Muốn sửa hoặc hủy");
        await bot.AskAsync(person, new CancelMeetingRequest(new MeetingPointer { Latest = true }, null));
        await person.TextAsync("đồng ý");

        (await bot.NowAsync(meeting, person)).CancelledAt.ShouldNotBeNull();
    }

    private static CancelMeetingRequest Cancel(Meeting meeting, string? reason) => new(new MeetingPointer { Text = meeting.Title }, reason);
}
