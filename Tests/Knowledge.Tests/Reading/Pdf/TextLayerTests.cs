using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Tests.Reading.Tools;

namespace Assistant.Knowledge.Tests.Reading.Pdf;

/// <summary>PDFs that hold their words are read word by word, in the order a person reads them.</summary>
public sealed class TextLayerTests
{
    [ToolFact]
    public async Task A_plan_over_three_pages_reads_as_it_was_written()
    {
        var text = await PdfFiles.TextOfAsync(PdfFiles.Plan());

        var lines = text.Lines.Select(line => line.Text).Where(line => line.Length > 0).ToList();
        lines.Take(8).ShouldBe(
        [
            "ỦY BAN NHÂN DÂN", "THÀNH PHỐ HẢI PHÒNG", "Số: 144/KH-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Hải Phòng, ngày 21 tháng 4 năm 2026",
            "KẾ HOẠCH", "Chuyển đổi số thành phố Hải Phòng năm 2026",
        ]);
        lines.Skip(8).Take(PdfFiles.Body.Count).ShouldBe(PdfFiles.Body);
        lines.Skip(8 + PdfFiles.Body.Count).ShouldBe(
        [
            "Nơi nhận:", "- Chính phủ (để b/c);", "- Các sở, ban, ngành;", "- UBND các xã, phường;", "- Lưu: VT, KGVX.",
            "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Thị Thu Hằng",
        ]);
    }

    [ToolFact]
    public async Task Every_line_knows_its_page()
    {
        var text = await PdfFiles.TextOfAsync(PdfFiles.Plan());

        text.Pages.Count.ShouldBeGreaterThan(2);
        text.Pages.Select(page => page.Number).ShouldBe(Enumerable.Range(1, text.Pages.Count));
        text.Pages.ShouldAllBe(page => !page.IsRecognised);
        text.PageOf(1)!.Number.ShouldBe(1);
        text.PageOf(text.Lines.Count)!.Number.ShouldBe(text.Pages.Count);
    }

    [ToolFact]
    public async Task The_plan_is_understood()
    {
        var plan = new PlanReader().Read(await PdfFiles.TextOfAsync(PdfFiles.Plan()));

        plan.Document.ShouldNotBeNull();
        (plan.Number, plan.Symbol, plan.Issuer, plan.Place).ShouldBe((144, "KH-UBND", "Ủy ban nhân dân thành phố Hải Phòng", "Hải Phòng"));
        plan.Issued.ShouldBe(new DateOnly(2026, 4, 21));
        plan.Signer.ShouldBe(new Signer("Nguyễn Thị Thu Hằng", "Phó Chủ tịch"));
        plan.Recipients.ShouldBe(["Chính phủ (để b/c)", "Các sở, ban, ngành", "UBND các xã, phường", "Lưu: VT, KGVX"]);
        plan.Tasks.Count.ShouldBe(14);
        plan.Tasks.ShouldAllBe(task => task.Leads.Single() == "Sở Khoa học và Công nghệ" && task.Coordinators.Count == 3);
    }

    [ToolFact]
    public async Task Two_columns_are_read_one_after_the_other()
    {
        const string left = "Cột thứ nhất nói về mục đích của cuộc vận động, nêu rõ yêu cầu đối với từng cơ quan, đơn vị và trách nhiệm của người đứng đầu trong việc tổ chức thực hiện các nội dung đã đề ra từ đầu năm đến nay.";
        const string right = "Cột thứ hai nói về cách làm, thời gian và kinh phí; việc sơ kết, tổng kết được tiến hành theo quy định, bảo đảm thiết thực, tiết kiệm, tránh hình thức, gắn với nhiệm vụ chính trị của từng địa phương.";
        var text = await PdfFiles.TextOfAsync(new PdfMaker().Centred("BẢN TIN NỘI BỘ SỐ BỐN").Columns(left, right).Paragraphs("Ban biên tập trân trọng cảm ơn sự quan tâm của các cơ quan, đơn vị và mong tiếp tục nhận được ý kiến đóng góp.").Save());

        text.Lines.Select(line => line.Text).Where(line => line.Length > 0).ShouldBe(
        [
            "BẢN TIN NỘI BỘ SỐ BỐN", left, right,
            "Ban biên tập trân trọng cảm ơn sự quan tâm của các cơ quan, đơn vị và mong tiếp tục nhận được ý kiến đóng góp.",
        ]);
    }

    [ToolFact]
    public async Task A_footnote_does_not_cut_the_sentence_that_runs_over_the_page()
    {
        var maker = new PdfMaker { Bottom = 725 }
            .LineWithNote("Thực hiện Kế hoạch số 12/KH-UBND", "1", "của thành phố.")
            .Footnote("1", "Kế hoạch số 12/KH-UBND ngày 05/01/2026 về phát động thi đua.");
        var text = await PdfFiles.TextOfAsync(maker.Space(maker.Rest - 45).Paragraphs(PdfFiles.Body[0], PdfFiles.Body[3]).Save());

        text.Lines.Select(line => line.Text).Where(line => line.Length > 0).ShouldBe(
        [
            "Thực hiện Kế hoạch số 12/KH-UBND<sup>1</sup> của thành phố.",
            PdfFiles.Body[0],
            "<sup>1</sup> Kế hoạch số 12/KH-UBND ngày 05/01/2026 về phát động thi đua.",
            PdfFiles.Body[3],
        ]);
        text.Pages.Count.ShouldBe(2);
    }
}
