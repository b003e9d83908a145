using Assistant.Testing.Documents;

namespace Assistant.Knowledge.Tests.Plans.Files;

/// <summary>A plan that the tests make as a file of some format; its label lies in Plans/Further/Files.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="MakeAsync">Makes its content.</param>
public sealed record PlanFile(string Name, Func<CancellationToken, Task<byte[]>> MakeAsync)
{
    private const int DotsPerInch = 200;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PlanFile> All { get; } =
    [
        new("benh-vien-an-toan-nguoi-benh.docx", _ => Task.FromResult(WordDocumentMaker.Make(HospitalSafetyPlan.Document, numbersInStyles: true))),
        new("xa-nong-thon-moi.docx", _ => Task.FromResult(WordDocumentMaker.Make(NewRuralPlan.Document, numbersInStyles: false))),
        new("trung-tam-viec-lam.xlsx", _ => Task.FromResult(WorkbookMaker.Make(JobCentrePlan.Sheets))),
        new("dien-luc-an-toan.xlsx", _ => Task.FromResult(WorkbookMaker.Make(GridSafetyPlan.Sheets))),
        new("chi-cuc-thuy-san.pdf", _ => Task.FromResult(PdfMaker.Make(FisheriesPlan.Document, columns: 2))),
        new("hoi-phu-nu-binh-dang-gioi.pdf", _ => Task.FromResult(PdfMaker.Make(WomensUnionPlan.Document, columns: 2))),
        new("so-noi-vu-cai-cach.pdf", _ => Task.FromResult(PdfMaker.Make(ReformPlan.Document))),
        new("phuong-phan-loai-rac.pdf", cancellation => ScanMaker.MakeAsync(PdfMaker.Make(WastePlan.Document), DotsPerInch, cancellation)),
    ];
}
