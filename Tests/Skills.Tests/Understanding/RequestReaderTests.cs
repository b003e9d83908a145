using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Skills.Tests.Understanding;

public sealed class RequestReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("\0\u0001\u0007")]
    [InlineData("😀🎉👍")]
    [InlineData("\ud83d")]
    [InlineData("((((((((((((((((((((((((((((((")]
    [InlineData("{unit} <me> ~~ [a | b] ^ $")]
    public void Read_TextWithoutWords_IsNotUnderstood(string text) =>
        MessageTable.Read(text).Request.ShouldBeOfType<UnknownRequest>();

    [Theory]
    [InlineData("undo", typeof(UndoRequest), Language.English)]
    [InlineData("undo that please", typeof(UndoRequest), Language.English)]
    [InlineData("revert", typeof(UndoRequest), Language.English)]
    [InlineData("undo giúp em", typeof(UndoRequest), Language.Vietnamese)]
    [InlineData("undo giup em", typeof(UndoRequest), Language.Vietnamese)]
    [InlineData("undo cái vừa ghi", typeof(UndoRequest), Language.Vietnamese)]
    [InlineData("withdraw my extension request", typeof(WithdrawExtensionRequest), Language.English)]
    [InlineData("cancel the extension request for task 3.4 of plan 979", typeof(WithdrawExtensionRequest), Language.English)]
    [InlineData("rut de nghi gia han 3.4 ke hoach 979", typeof(WithdrawExtensionRequest), Language.Vietnamese)]
    [InlineData("không rút đề nghị gia hạn 3.4 nữa", null, Language.Vietnamese)]
    [InlineData("phòng TCCB đã rút đề nghị gia hạn 3.4 chưa", null, Language.Vietnamese)]
    [InlineData("extend task 3.4 of plan 979 to 15 January 2027", typeof(ExtendRequest), Language.English)]
    public void Read_WhatIsTakenBack_IsToldInTheLanguageItWasSaidIn(string text, Type? request, Language language)
    {
        var understood = MessageTable.Read(text);

        understood.Language.ShouldBe(language);
        if (request is null)
            understood.Request.ShouldNotBeOfType<WithdrawExtensionRequest>();
        else
            understood.Request.ShouldBeOfType(request);
    }

    [Theory]
    [InlineData("Kinh phí của phường bố trí từ đâu, có nguồn huy động hợp pháp khác không?")]
    [InlineData("Nguồn huy động hợp pháp khác gồm những gì?")]
    public void Read_WordsWhoseMarksAreRight_AreNotTakenForAMeetings(string text) =>
        (MessageTable.Read(text).Request is OpenRequest or UnknownRequest).ShouldBeTrue();

    [Theory]
    [InlineData("hũy họp giao ban sáng mai giúp em", typeof(CancelMeetingRequest))]
    [InlineData("hủy hợp giao ban sáng mai giúp em", typeof(CancelMeetingRequest))]
    [InlineData("dời hợp với Sở Nội vụ chiều mai sang thứ Sáu", typeof(ChangeMeetingRequest))]
    public void Read_WordsWhoseMarksSlipped_AreUnderstood(string text, Type request) => MessageTable.Read(text).Request.ShouldBeOfType(request);

    [Theory]
    [InlineData("a")]
    [InlineData("việc của Văn phòng quý này ")]
    [InlineData("3.4 kế hoạch 979 nhắc tôi 15h mai ")]
    [InlineData("\u0301\u0323")]
    public void Read_TwoHundredKilobytes_Answers(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));

        MessageTable.Read(text).ShouldNotBeNull();
    }

    [Fact]
    public void Read_AnyText_NeverThrows() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(400),
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => MessageTable.Read(text ?? "") is not null));

    [Fact]
    public void Read_WordsOfTheTableInAnyOrder_NeverThrow()
    {
        string[] words = ["Văn phòng", "nhắc", "tôi", "3.4", "kế hoạch", "979", "họp", "8h", "mai", "đến hạn", "báo cáo", "xong", "30%", "ai", "chủ trì", "?", ",", "kết luận", ":", "trước", "3 ngày", "TCCB", "quý", "II.4"];
        var messages = Gen.Elements(words).ListOf().Select(list => string.Join(' ', list));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(messages.ToArbitrary(), text => MessageTable.Read(text).Confidence is >= 0 and <= 1));
    }

    [Fact]
    public void Read_SameMessageTwice_GivesTheSameRequest() =>
        MessageTable.Read("việc của VP quý này").Request.ShouldBe(MessageTable.Read("việc của VP quý này").Request);

    [Fact]
    public void Read_WithoutAnyPlan_StillAnswers()
    {
        var office = new Office(PlanLibrary.Empty);
        var asker = new Asker("test", null, office.Organization, null, DateTimeOffset.Parse("2026-05-13T09:00:00+07:00", CultureInfo.InvariantCulture));

        new RequestReader().Read("việc nào quá hạn", asker, office)[0].Request.ShouldBeOfType<DueRequest>().State.ShouldBe(TaskState.Overdue);
    }

    [Fact]
    public void Read_KeyInTwoPlans_AsksWhichPlan()
    {
        var understood = MessageTable.Read("nhiệm vụ II.4");

        understood.Needs.ShouldNotBeNull().Slot.ShouldBe("source");
        understood.Needs.Options.Count.ShouldBe(3);
    }

    [Fact]
    public void Read_OwnUnitThatIsNotKnown_AsksForIt()
    {
        var understood = MessageTable.Read("phòng mình có việc gì quý này", unit: null);

        understood.Needs.ShouldNotBeNull().Slot.ShouldBe("unit");
        understood.Needs.Options.ShouldContain("Văn phòng Sở");
    }
}
