using System.IO.Compression;
using System.Text;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Reading.Archives;
using Assistant.Knowledge.Reading.Text;

namespace Assistant.Knowledge.Tests.Reading.Archives;

public sealed class ArchiveReadingTests
{
    private static readonly PlanFileReader Reader = new([new TextFormatReader()], new ArchiveLimits(MaxFiles: 20, MaxTotalBytes: 1_000_000));

    [Fact]
    public async Task Every_file_of_an_archive_is_read_and_an_unusable_one_keeps_none_from_it()
    {
        var readings = await ReadAsync("plans.zip", Zip(("a/kế hoạch 1.txt", "KẾ HOẠCH một"), ("b/hai.txt", "KẾ HOẠCH hai"), ("b/", ""), ("__MACOSX/._hai.txt", "x"), ("rỗng.txt", " ")));
        readings.OfType<SourceReading.Done>().Select(done => done.FileName).ShouldBe(["kế hoạch 1.txt", "hai.txt"]);
        readings.OfType<SourceReading.Failed>().ShouldHaveSingleItem().ShouldBe(new SourceReading.Failed("plans.zip/rỗng.txt", ReadFailure.Empty));
    }

    [Theory]
    [InlineData("../ngoài.txt")]
    [InlineData("a/../../ngoài.txt")]
    [InlineData("a\\..\\..\\ngoài.txt")]
    [InlineData("/etc/cron.d/x")]
    [InlineData("C:\\x.txt")]
    public async Task An_archive_that_names_a_file_outside_its_folder_is_refused_whole(string path)
    {
        var readings = await ReadAsync("plans.zip", Zip(("tốt.txt", "KẾ HOẠCH"), (path, "KẾ HOẠCH")));
        readings.ShouldBe([new SourceReading.Failed("plans.zip", ReadFailure.UnsafeNames)]);
    }

    [Fact]
    public async Task A_zip_bomb_is_given_up_when_it_has_shown_too_much()
    {
        var bomb = Zip([.. Enumerable.Range(0, 15).Select(number => ($"{number}.txt", new string('0', 400_000)))]);
        bomb.Length.ShouldBeLessThan(100_000);
        var readings = await ReadAsync("bom.zip", bomb);
        readings.Count.ShouldBe(3);
        readings[^1].ShouldBe(new SourceReading.Failed("bom.zip/2.txt", ReadFailure.TooMuchInside));
    }

    [Fact]
    public async Task A_file_that_swells_a_hundredfold_ends_the_unpacking_at_once()
    {
        var reader = new PlanFileReader([new TextFormatReader()]);
        var readings = new List<SourceReading>();
        await foreach (var reading in reader.ReadAllAsync("bom.zip", Zip(("0.txt", new string('0', 15_000_000)), ("1.txt", "KẾ HOẠCH")), CancellationToken.None))
            readings.Add(reading);
        readings.ShouldBe([new SourceReading.Failed("bom.zip/0.txt", ReadFailure.TooMuchInside)]);
    }

    [Fact]
    public async Task An_archive_that_states_a_smaller_size_than_it_holds_unpacks_no_more_than_it_states()
    {
        var zip = Zip(("lớn.txt", new string('0', 3_000_000)));
        // The central directory's uncompressed size, 24 bytes into its record, made one byte.
        var record = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(zip.AsSpan(record + 24), 1).ShouldBeTrue();
        var readings = await ReadAsync("dối.zip", zip);
        if (readings.ShouldHaveSingleItem() is SourceReading.Done done)
            done.Text.Lines.Sum(line => line.Text.Length).ShouldBe(1);
    }

    [Fact]
    public async Task Too_many_files_and_an_archive_in_an_archive_are_refused()
    {
        (await ReadAsync("nhiều.zip", Zip([.. Enumerable.Range(0, 21).Select(number => ($"{number}.txt", "KẾ HOẠCH"))])))
            .ShouldBe([new SourceReading.Failed("nhiều.zip", ReadFailure.TooMuchInside)]);
        (await ReadAsync("lồng.zip", ZipOfBytes(("trong.zip", Zip(("a.txt", "KẾ HOẠCH"))))))
            .ShouldBe([new SourceReading.Failed("lồng.zip/trong.zip", ReadFailure.UnknownFormat)]);
    }

    [Fact]
    public async Task A_state_secret_in_an_archive_is_refused_and_the_rest_is_read()
    {
        var readings = await ReadAsync("plans.zip", Zip(("mật.txt", "TỐI MẬT\nKẾ HOẠCH\nNội dung"), ("thường.txt", "KẾ HOẠCH\nNội dung")));
        readings[0].ShouldBe(new SourceReading.Failed("plans.zip/mật.txt", ReadFailure.StateSecret));
        readings[1].ShouldBeOfType<SourceReading.Done>();
    }

    [Fact]
    public async Task A_truncated_archive_of_any_length_is_damaged_and_throws_nothing()
    {
        var zip = Zip(("a.txt", string.Join('\n', Enumerable.Range(0, 400).Select(number => $"{number}. Nhiệm vụ {number * 7919}"))), ("b.txt", "KẾ HOẠCH"));
        for (var length = 30; length < zip.Length; length += 7)
            (await ReadAsync("cụt.zip", zip[..length])).ShouldAllBe(reading => reading is SourceReading.Failed);
    }

    [Fact]
    public async Task A_folder_is_read_file_by_file()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "b.txt"), "KẾ HOẠCH b");
            Directory.CreateDirectory(Path.Combine(folder.FullName, "a"));
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "a", "nén.zip"), Zip(("c.txt", "KẾ HOẠCH c")));
            var names = new List<string>();
            await foreach (var reading in Reader.ReadAllAsync(folder.FullName, CancellationToken.None))
                names.Add(reading.FileName);
            names.ShouldBe(["c.txt", "b.txt"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<List<SourceReading>> ReadAsync(string name, byte[] content)
    {
        var readings = new List<SourceReading>();
        await foreach (var reading in Reader.ReadAllAsync(name, content, CancellationToken.None))
            readings.Add(reading);
        return readings;
    }

    private static byte[] Zip(params (string Path, string Text)[] files) => ZipOfBytes([.. files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text)))]);

    private static byte[] ZipOfBytes(params (string Path, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
