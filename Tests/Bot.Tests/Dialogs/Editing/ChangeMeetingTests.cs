using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs.Editing;

public sealed class ChangeMeetingTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Fact]
    public async Task Change_Asked_ShowsWhatChangesAndStoresItWhenConfirmed()
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, "Rà soát chỉ tiêu mầm non");

        var text = await bot.AskTextAsync(person, To("chỉ tiêu mầm non", new() { Start = new TimeOnly(9, 0), Place = "Phòng 302" }));
        var stored = await person.TextAsync("xác nhận");

        text.ShouldContain("- Giờ: 8:00–10:00 → 9:00–11:00");
        text.ShouldContain("- Địa điểm: Phòng 201 → Phòng 302");
        text.ShouldNotContain("Hình thức:");
        stored.ShouldContain("Đã sửa cuộc họp: Rà soát chỉ tiêu mầm non");
        stored.ShouldContain("Giờ: 8:00–10:00 → 9:00–11:00");
        var now = await bot.NowAsync(meeting, person);
        (now.Version, now.Start, now.End, now.Place).ShouldBe((2, JournalOffice.At("2026-05-18 09:00"), JournalOffice.At("2026-05-18 11:00"), "Phòng 302"));
    }

    [Theory]
    [InlineData("à 9h30", "Start", "09:30")]
    [InlineData("à 9h30", "End", "11:30")]
    [InlineData("sửa thành trực tuyến", "Mode", "Online")]
    [InlineData("chuyển sang thứ Tư tuần tới", "Day", "2026-05-20")]
    [InlineData("chủ trì là chị Hạnh", "Chair", "Hạnh")]
    public async Task Change_CorrectedInWords_ShowsTheCardAgain(string words, string field, string value)
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, "Sơ kết công tác thư viện");
        await bot.AskCardAsync(person, new ChangeMeetingRequest(new MeetingPointer { Latest = true }, new MeetingChanges { Start = new TimeOnly(9, 0) }));

        var card = PersonInChannel.CardOf(await person.SayAsync(words));

        PersonInChannel.InputOf(card, field).ShouldBe(value);
        (await bot.NowAsync(meeting, person)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task Change_AskedAgainOfTheOpenCard_ChangesThatCard()
    {
        var person = bot.Person();
        await bot.LogAsync(person, "Thẩm định hồ sơ thi đua");
        await bot.AskAsync(person, To("hồ sơ thi đua", new() { Start = new TimeOnly(9, 0) }));

        var card = await bot.AskCardAsync(person, To("hồ sơ thi đua", new() { Place = "Hội trường" }));

        PersonInChannel.InputOf(card, "Start").ShouldBe("09:00");
        PersonInChannel.InputOf(card, "Place").ShouldBe("Hội trường");
        (await person.TextAsync("xác nhận")).ShouldContain("Đã sửa cuộc họp");
        (await person.TextAsync("ghi đi")).ShouldNotContain("Đã sửa cuộc họp");
    }

    [Fact]
    public async Task Change_NothingChanged_StoresNothingAndSaysSo()
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, "Triển khai phần mềm kế toán");
        var card = await bot.AskCardAsync(person, To("phần mềm kế toán", new()));

        (await person.PressAsync(card, "confirm")).ShouldContain("Chưa có gì thay đổi");
        (await bot.NowAsync(meeting, person)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task Change_OnTheCard_TakesItsFieldsAndNamesWhatIsWrong()
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, "Rà soát cơ sở vật chất");
        var card = await bot.AskCardAsync(person, To("cơ sở vật chất", new()));

        var wrong = await person.AskAsync(person.Submit(PersonInChannel.Press(card, "confirm", ("End", "07:00"), ("Chair", "Hạnh"))));
        PersonInChannel.TextOf(wrong).ShouldContain("phải sau giờ bắt đầu");
        (await person.PressAsync(PersonInChannel.CardOf(wrong), "confirm", ("End", "11:30"))).ShouldContain("Đã sửa cuộc họp");

        var now = await bot.NowAsync(meeting, person);
        (now.Version, now.Chair, now.End).ShouldBe((2, "Hạnh", JournalOffice.At("2026-05-18 11:30")));
    }

    [Fact]
    public async Task Confirm_SomebodyElseChangedItMeanwhile_ShowsBothChangesAndAsksAgain()
    {
        var (lan, minh) = (bot.Person(), new PersonInChannel(bot.Http, bot.Connector.ServiceUrl, $"c-{Guid.NewGuid():N}", "minh") { Name = "Minh Lê" });
        var meeting = await bot.LogAsync(lan, "Đánh giá chuẩn nghề nghiệp");
        var seenByLan = await bot.AskCardAsync(lan, To("chuẩn nghề nghiệp", new() { Start = new TimeOnly(9, 0) }));
        var seenByMinh = await bot.AskCardAsync(minh, To("chuẩn nghề nghiệp", new() { Place = "Phòng 302" }));

        (await minh.PressAsync(seenByMinh, "confirm")).ShouldContain("Đã sửa cuộc họp");
        var told = await lan.AskAsync(lan.Submit(PersonInChannel.Press(seenByLan, "confirm")));

        PersonInChannel.TextOf(told).ShouldContain("vừa được Minh Lê sửa lúc 9:00 13/5/2026 (Địa điểm: Phòng 201 → Phòng 302)");
        PersonInChannel.TextOf(told).ShouldNotContain("Đã sửa cuộc họp");
        (await lan.PressAsync(seenByLan, "confirm")).ShouldContain("Thẻ này đã cũ");
        (await lan.PressAsync(PersonInChannel.CardOf(told), "confirm")).ShouldContain("Đã sửa cuộc họp");
        var now = await bot.NowAsync(meeting, lan);
        (now.Version, now.Start, now.Place).ShouldBe((3, JournalOffice.At("2026-05-18 09:00"), "Phòng 302"));
    }

    [Fact]
    public async Task Confirm_BothAtTheSameMoment_OneIsStoredAndTheOtherIsAskedAgain()
    {
        var people = Enumerable.Range(0, 4).Select(_ => bot.Person()).ToList();
        var meeting = await bot.LogAsync(people[0], "Bàn giao trụ sở");
        var cards = new List<System.Text.Json.JsonElement>();
        foreach (var person in people)
            cards.Add(await bot.AskCardAsync(person, To("trụ sở", new() { Place = $"Phòng {cards.Count + 1}" })));

        var answers = await Task.WhenAll(people.Select((person, at) => Task.Run(() => person.PressAsync(cards[at], "confirm"))));

        answers.Count(answer => answer.Contains("Đã sửa cuộc họp", StringComparison.Ordinal)).ShouldBe(1);
        answers.Count(answer => answer.Contains("Cuộc họp vừa được", StringComparison.Ordinal)).ShouldBe(3);
        (await bot.NowAsync(meeting, people[0])).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Confirm_TheSameCardTwice_IsStoredOnce()
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, "Kiểm kê tài sản");
        var card = await bot.AskCardAsync(person, To("kiểm kê", new() { Start = new TimeOnly(9, 0) }));

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => person.PressAsync(card, "confirm"))));

        answers.Count(answer => answer.Contains("Đã sửa cuộc họp", StringComparison.Ordinal)).ShouldBe(1);
        answers.Count(answer => answer.Contains("không còn hiệu lực", StringComparison.Ordinal)).ShouldBe(2);
        (await bot.NowAsync(meeting, person)).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Confirm_CancelledMeanwhile_SaysByWhomAndStoresNothing()
    {
        var person = bot.Person();
        var meeting = await bot.LogAsync(person, "Tuyển dụng viên chức");
        var card = await bot.AskCardAsync(person, To("tuyển dụng", new() { Start = new TimeOnly(9, 0) }));
        var other = await bot.AskerAsync(bot.Person()) with { Name = "Hoa" };
        await bot.Meetings().CancelAsync(meeting.Id, 1, "trùng lịch", "c", other, CancellationToken.None);

        var text = await person.PressAsync(card, "confirm");

        text.ShouldContain("đã được Hoa hủy lúc 9:00 13/5/2026, lý do: trùng lịch");
        text.ShouldContain("chưa được lưu");
        (await bot.NowAsync(meeting, person)).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Find_Several_AsksWhichAndTakesTheDayAsTheAnswer()
    {
        var person = bot.Person();
        await bot.LogAsync(person, "Tập huấn thư viện số", "2026-05-19");
        var monday = await bot.LogAsync(person, "Tập huấn thư viện số", "2026-05-25");
        await bot.LogAsync(person, "Tập huấn thư viện số", "2026-05-27");

        (await bot.AskTextAsync(person, To("tập huấn thư viện", new() { Start = new TimeOnly(9, 0) }))).ShouldContain("Bạn nói cuộc họp nào?");
        var card = PersonInChannel.CardOf(await person.SayAsync("thứ Hai"));

        PersonInChannel.InputOf(card, "Day").ShouldBe("2026-05-25");
        await person.SayAsync("xác nhận");
        (await bot.NowAsync(monday, person)).Start.ShouldBe(JournalOffice.At("2026-05-25 09:00"));
    }

    [Fact]
    public async Task Find_Several_TakesThePlaceInTheListToo()
    {
        var person = bot.Person();
        await bot.LogAsync(person, "Giám sát bán trú", "2026-05-20");
        await bot.LogAsync(person, "Giám sát bán trú", "2026-05-21");

        await bot.AskAsync(person, new CancelMeetingRequest(new MeetingPointer { Text = "giám sát bán trú" }, null));

        (await person.TextAsync("cái thứ hai")).ShouldContain("21/5/2026");
    }

    [Fact]
    public async Task Find_None_SaysWhatWasLookedForAndWhatIsNear()
    {
        var person = bot.Person();
        await bot.LogAsync(person, "Hội thi nghiệp vụ", "2026-06-03");

        var text = await bot.AskTextAsync(person, new ChangeMeetingRequest(
            new MeetingPointer { Text = "họp hội thi", Days = Knowledge.Time.DateRange.Day(new DateOnly(2026, 6, 4)) }, new MeetingChanges()));

        text.ShouldContain("không có cuộc họp nào tên “họp hội thi” ngày 4/6/2026");
        text.ShouldContain("Hội thi nghiệp vụ, 8:00–10:00 Thứ Tư 3/6/2026");
    }

    [Fact]
    public async Task Confirm_AMeetingTakenDown_OffersToChangeOrCancelIt()
    {
        var person = bot.Person();
        await person.SayAsync("ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng, 15 người");

        var receipt = (await person.SayAsync("xác nhận")).ShouldHaveSingleItem();
        receipt.GetProperty("text").GetString()!.ShouldContain("Đã ghi sổ");
        receipt.GetProperty("suggestedActions").GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("value").GetString())
            .ShouldBe(["Sửa cuộc họp vừa ghi", "Hủy cuộc họp vừa ghi"]);
        (await bot.AskTextAsync(person, new ChangeMeetingRequest(new MeetingPointer { Latest = true }, new MeetingChanges { Mode = MeetingMode.Hybrid })))
            .ShouldContain("Hình thức: trực tuyến → kết hợp");
    }

    private static ChangeMeetingRequest To(string text, MeetingChanges changes) => new(new MeetingPointer { Text = text }, changes);
}
