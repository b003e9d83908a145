using System.Diagnostics;
using Assistant.Testing.Model;

namespace Assistant.EndToEnd.Tests;

/// <summary>What becomes of the vectors of plans that a command adds.</summary>
public sealed class PlanVectorsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-vectors-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Add_WithAnEmbeddingModel_MakesTheVectorsAndTellsHowFarItIs()
    {
        await using var model = await ScriptedModel.StartAsync();

        var (exit, errors) = await AddAsync(model.Endpoint);

        exit.ShouldBe(0, errors);
        errors.ShouldMatch(@"Vectors of passages: (\d+) of \1\.");
        model.Calls.Where(call => call.Path == "/embeddings").SelectMany(call => call.Inputs).ShouldContain(text => text.Contains("trồng cây", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Add_TheEmbeddingModelIsNotThere_AddsThePlanAndSaysSo()
    {
        var (exit, errors) = await AddAsync("http://127.0.0.1:9/v1/");

        exit.ShouldBe(0, errors);
        errors.ShouldContain("search goes by words");
    }

    private async Task<(int Exit, string Errors)> AddAsync(string endpoint)
    {
        var file = Path.Combine(_folder, "cay-xanh.txt");
        await File.WriteAllTextAsync(file, """
            ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ
            SỞ XÂY DỰNG
            Số: 55/KH-SXD
            Cần Thơ, ngày 2 tháng 2 năm 2026
            KẾ HOẠCH
            Trồng cây xanh công viên năm 2026
            I. NHIỆM VỤ
            1. Phòng Hạ tầng chủ trì trồng cây tại công viên trước ngày 20/12/2026.
            """);
        var info = await BotProcess.CommandAsync(_folder, "plans", "add", file);
        info.Environment["Model__Endpoint"] = endpoint;
        info.Environment["Model__ApiKey"] = "secret-key";
        info.Environment["Model__Deployment"] = "gpt-office";
        info.Environment["Model__Embedding__Deployment"] = "bags";
        info.Environment["Model__Embedding__Batch"] = "32";
        using var process = Process.Start(info)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }
}
