using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Tests.Dialogs.Editing;

public sealed class UndoTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Fact]
    public async Task Undo_AReport_TakesItBackAtOnceAndSaysWhatStandsAgain()
    {
        var person = bot.Person();
        await person.SayAsync("nhiệm vụ 3.4 kế hoạch 979 đang làm, 40%");
        await person.SayAsync("xác nhận");

        var text = await bot.AskTextAsync(person, new UndoRequest());

        text.ShouldContain("Đã hoàn tác báo cáo nhiệm vụ 3.4 (đang làm, 40%). Sổ ghi trở lại: chưa làm.");
        (await bot.AskTextAsync(person, new UndoRequest())).ShouldContain("hoàn tác một báo cáo");
    }

    [Fact]
    public async Task Undo_InEnglish_IsAnsweredInEnglish() =>
        (await bot.Person().TextAsync("undo")).ShouldContain("You have recorded nothing");

    [Fact]
    public async Task Undo_AMeetingTakenDown_OffersToCancelItAndThenToReinstateIt()
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, "Giao ban");

        (await bot.AskTextAsync(person, new UndoRequest())).ShouldContain("hoàn tác tức là hủy nó");
        (await bot.NowAsync(meeting, person)).CancelledAt.ShouldBeNull();
        (await person.TextAsync("đồng ý")).ShouldContain("Đã hủy cuộc họp");

        (await bot.AskTextAsync(person, new UndoRequest())).ShouldContain("Khôi phục cuộc họp đã hủy: Giao ban");
        (await person.TextAsync("đồng ý")).ShouldContain("Đã khôi phục cuộc họp: Giao ban");
        var now = await bot.NowAsync(meeting, person);
        (now.Version, now.CancelledAt).ShouldBe((3, null));
    }

    [Fact]
    public async Task Undo_AChange_ShowsItBackwardsAndChangesItBack()
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, "Giao ban");
        await bot.AskAsync(person, new ChangeMeetingRequest(new MeetingPointer { Latest = true }, new MeetingChanges { Start = new TimeOnly(9, 0) }));
        await person.SayAsync("xác nhận");

        (await bot.AskTextAsync(person, new UndoRequest())).ShouldContain("Giờ: 9:00–11:00 → 8:00–10:00");
        (await person.TextAsync("xác nhận")).ShouldContain("Đã sửa cuộc họp");

        var now = await bot.NowAsync(meeting, person);
        (now.Version, now.Start, now.End).ShouldBe((3, meeting.Start, meeting.End));
    }

    [Fact]
    public async Task Undo_AReminder_OffersToDropIt()
    {
        var person = bot.Person();
        await person.SayAsync("nhắc tôi 15h chiều nay gọi điện cho trường");
        (await person.TextAsync("xác nhận")).ShouldContain("Đã đặt nhắc việc");

        var card = await bot.AskCardAsync(person, new UndoRequest());
        (await person.PressAsync(card, "confirm")).ShouldContain("15:00");
        (await person.PressAsync(card, "confirm")).ShouldContain("không còn hiệu lực");

        (await person.TextAsync("danh sách nhắc việc của tôi")).ShouldContain("chưa có nhắc việc nào");
    }

    [Fact]
    public async Task Undo_AfterTenMinutes_SaysSoAndHowElse()
    {
        var person = bot.Person();
        var asker = await bot.AskerAsync(person);
        var early = asker with { Now = asker.Now.AddMinutes(-11) };
        await bot.Meetings().LogAsync(MeetingDraft.Of(await bot.LogAsync(bot.Person(), "Giao ban")), Guid.NewGuid().ToString("N"), early, CancellationToken.None);

        var text = await bot.AskTextAsync(person, new UndoRequest());

        text.ShouldContain("bạn ghi cuộc họp lúc 8:49 13/5/2026, đã quá 10 phút");
        text.ShouldContain("“hủy cuộc họp …”");
    }

    [Fact]
    public async Task Undo_SomebodyElseChangedItSince_SaysWhoAndChangesNothing()
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, "Giao ban");
        var other = await bot.AskerAsync(bot.Person()) with { Name = "Hoa" };
        await bot.Meetings().ChangeAsync(meeting.Id, 1, MeetingDraft.Of(meeting) with { Place = "Phòng 302" }, Guid.NewGuid().ToString("N"), other, CancellationToken.None);

        (await bot.AskTextAsync(person, new UndoRequest())).ShouldContain("cuộc họp “Giao ban” đã được Hoa sửa lúc 9:00 13/5/2026");
        (await person.TextAsync("đồng ý")).ShouldNotContain("Đã hủy");
        (await bot.NowAsync(meeting, person)).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Reinstate_ConfirmedTooLate_IsRefused()
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, "Giao ban");
        var asker = await bot.AskerAsync(person);
        await bot.Meetings().CancelAsync(meeting.Id, 1, null, Guid.NewGuid().ToString("N"), asker with { Now = asker.Now.AddMinutes(-9) }, CancellationToken.None);
        var card = await bot.AskCardAsync(person, new UndoRequest());

        bot.Clock.Advance(TimeSpan.FromMinutes(2));
        try
        {
            (await person.PressAsync(card, "confirm")).ShouldContain("đã hủy quá 10 phút");
        }
        finally
        {
            bot.Clock.Advance(TimeSpan.FromMinutes(-2));
        }

        (await bot.NowAsync(meeting, person)).CancelledAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Undo_NothingWritten_SaysSo() => (await bot.AskTextAsync(bot.Person(), new UndoRequest())).ShouldContain("chưa có việc nào vừa ghi");
}
