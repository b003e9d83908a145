using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Drafting;
using Assistant.Skills.Progress;
using Assistant.Skills.Tests.Answering;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Drafting;

/// <summary>Letters over the sample plans, from the words of a message.</summary>
public sealed class LetterDraftTests
{
    private static readonly Clerk Clerk = new(LabelledOffice.Answers, new NoProgress(), new WithoutJournal());
    private static readonly Asker Asker = LabelledOffice.On(new DateOnly(2026, 11, 22)) with { Unit = LabelledOffice.Unit("Văn phòng Sở") };

    [Fact]
    public async Task Letter_AboutATask_StatesItsFactsWithThePlanAsGround()
    {
        var draft = (await DraftAsync("soạn công văn trả lời Sở Tài chính về tiến độ việc 3.4 kế hoạch 979")).Document;

        draft.Addressees.ShouldBe(["Sở Tài chính"]);
        draft.Heading.ShouldBeOfType<DocumentHeading.Letter>().Subject.ShouldStartWith("tiến độ thực hiện nhiệm vụ “");
        draft.Symbol.ShouldBe("SGDĐT-VP");
        Words(draft)[0].ShouldStartWith("Căn cứ Kế hoạch số 979/KH-SGDĐT ngày 23/2/2026 của Sở Giáo dục và Đào tạo");
        Words(draft)[1].ShouldBe("Phúc đáp Công văn số […] ngày […] của Sở Tài chính, Sở Giáo dục và Đào tạo thành phố Hải Phòng có ý kiến như sau:");
        var row = draft.Body.OfType<DocumentBlock.Table>().ShouldHaveSingleItem().Rows.ShouldHaveSingleItem();
        DraftSources.Of(row.Source).ShouldBe("979/KH-SGDĐT, mục 3.4");
        row.Cells[^1].ShouldEndWith("chưa có báo cáo");
        draft.Blanks.ShouldBe([DraftBlank.Number, DraftBlank.Day, DraftBlank.AnsweredLetter, DraftBlank.Content, DraftBlank.Recipients, DraftBlank.Signer]);
    }

    [Fact]
    public async Task Letter_UrgingLateWork_ListsWhatTheUnitIsBehindWith()
    {
        var draft = await DraftAsync("soạn công văn đôn đốc Phòng Tổ chức cán bộ về các việc quá hạn");
        var late = (DueAnswer)await AnswerAsync(new DueRequest(LabelledOffice.Unit("Phòng Tổ chức cán bộ"), null, TaskRole.Lead, TaskState.Overdue));

        draft.Items.Select(item => (item.Source, item.Key)).ShouldBe(late.Items.Select(item => (item.Source, item.Key)), ignoreOrder: true);
        late.Items.ShouldNotBeEmpty();
        draft.Document.Heading.Subject.ShouldBe("đôn đốc các việc quá hạn");
        draft.Document.Blanks.ShouldContain(DraftBlank.AnswerBy);
    }

    [Fact]
    public async Task Letter_UrgingReports_ListsThoseOfThePeriodWithTheirLastDay()
    {
        var draft = await DraftAsync("dự thảo công văn đôn đốc các đơn vị nộp báo cáo năm 2026");

        draft.Document.Body.OfType<DocumentBlock.Table>().ShouldHaveSingleItem().Rows.ShouldAllBe(row => row.Cells[0].StartsWith("Báo cáo năm", StringComparison.Ordinal));
        draft.Document.Heading.Subject.ShouldBe("đôn đốc nộp báo cáo năm 2026");
    }

    [Fact]
    public async Task Letter_WithoutAnyFact_InventsNone()
    {
        var draft = await DraftAsync("soạn công văn gửi Sở Y tế về phòng dịch");

        draft.Citations.ShouldBeEmpty();
        draft.Document.Body.OfType<DocumentBlock.Table>().ShouldBeEmpty();
        Words(draft.Document).ShouldBe(
            ["Sở Giáo dục và Đào tạo thành phố Hải Phòng trân trọng gửi Sở Y tế thông tin sau:", "[…]", "Sở Giáo dục và Đào tạo thành phố Hải Phòng trân trọng thông tin."]);
        draft.Document.Blanks.ShouldContain(DraftBlank.Content);
    }

    [Fact]
    public async Task Letter_ToNobodyAboutNothing_LeavesBothBlank()
    {
        var draft = (await DraftAsync("soạn công văn")).Document;

        draft.Addressees.ShouldBe(["[…]"]);
        draft.Heading.Subject.ShouldBe("[…]");
        draft.Blanks.ShouldContain(DraftBlank.Addressee);
        draft.Blanks.ShouldContain(DraftBlank.Subject);
    }

    [Fact]
    public async Task Letter_TypedWithoutMarks_SaysThatTheyAreMissing()
    {
        var draft = (await DraftAsync("soan cong van gui so tai chinh ve kinh phi")).Document;

        draft.Addressees.ShouldBe(["So tai chinh"]);
        draft.Blanks.ShouldContain(DraftBlank.Marks);
        (await DraftAsync("soạn công văn gửi Sở Tài chính về kinh phí")).Document.Blanks.ShouldNotContain(DraftBlank.Marks);
    }

    private static async Task<DocumentDrafted> DraftAsync(string text) =>
        (await AnswerAsync(new RequestReader().Read(text, Asker, LabelledOffice.Office).ShouldHaveSingleItem().Request)).ShouldBeOfType<DocumentDrafted>();

    private static Task<SkillResult> AnswerAsync(Request request) => Clerk.AnswerAsync(new Understood(request, 1, null, Language.Vietnamese), Asker, CancellationToken.None);

    private static List<string> Words(OfficialDocument draft) => [.. draft.Body.OfType<DocumentBlock.Paragraph>().Select(paragraph => paragraph.Text)];
}
