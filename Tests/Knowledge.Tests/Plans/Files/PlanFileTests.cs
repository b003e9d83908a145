using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Assistant.Knowledge.Tests.Plans.Files;

public sealed class PlanFileTests
{
    /// <summary>Names a folder into which the made files are written, to be looked at or read by hand.</summary>
    private const string FolderVariable = "PLAN_FILES_FOLDER";

    public static TheoryData<string> Names => [.. PlanFile.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task MakeAsync_AnyPlan_GivesAFileOfItsFormatWithItsLabel(string name)
    {
        var content = await PlanFile.All.Single(file => file.Name == name).MakeAsync(CancellationToken.None);
        content.AsSpan(0, 4).ToArray().ShouldBe(name.EndsWith(".pdf", StringComparison.Ordinal) ? "%PDF"u8.ToArray() : "PK\u0003\u0004"u8.ToArray());
        using var label = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Plans", "Further", "Files", Path.ChangeExtension(name, ".json"))));
        label.RootElement.GetProperty("source").GetString().ShouldBe(name);
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(folder).FullName, name), content);
    }

    [Theory]
    [InlineData("benh-vien-an-toan-nguoi-benh.docx")]
    [InlineData("xa-nong-thon-moi.docx")]
    [InlineData("trung-tam-viec-lam.xlsx")]
    [InlineData("dien-luc-an-toan.xlsx")]
    public async Task MakeAsync_AnOfficeFile_FollowsTheSchemaOfOffice(string name)
    {
        using var content = new MemoryStream(await PlanFile.All.Single(file => file.Name == name).MakeAsync(CancellationToken.None));
        using OpenXmlPackage package = name.EndsWith(".docx", StringComparison.Ordinal)
            ? WordprocessingDocument.Open(content, isEditable: false)
            : SpreadsheetDocument.Open(content, isEditable: false);
        new OpenXmlValidator().Validate(package).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public async Task MakeAsync_AWordFile_LeavesTheNumbersToTheProgram()
    {
        using var content = new MemoryStream(await PlanFile.All.Single(file => file.Name == "xa-nong-thon-moi.docx").MakeAsync(CancellationToken.None));
        using var file = WordprocessingDocument.Open(content, isEditable: false);
        var lines = file.MainDocumentPart!.Document.Body!.ChildElements.Select(element => element.InnerText).ToList();
        lines.ShouldContain("NHIỆM VỤ TRỌNG TÂM");
        lines.ShouldContain("Rà soát, điều chỉnh quy hoạch chung xây dựng xã");
        lines.ShouldContain("Chủ trì: Phòng Kinh tế.");
    }
}
