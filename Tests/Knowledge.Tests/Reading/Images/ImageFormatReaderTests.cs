using System.Buffers.Binary;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Reading.Images;
using Assistant.Knowledge.Reading.Tools;
using Assistant.Knowledge.Tests.Reading.Tools;

namespace Assistant.Knowledge.Tests.Reading.Images;

/// <summary>Images are known by their content, and refused by what their header says before anything unpacks them.</summary>
public sealed class ImageFormatReaderTests
{
    private static readonly ImageFormatReader Reader = new(new ToolOptions { Folders = [] }, TimeProvider.System);

    [Fact]
    public async Task An_image_that_claims_to_be_as_large_as_a_wall_is_too_much()
    {
        (await ReasonAsync("bia.png", Png(60_000, 60_000))).ShouldBe(ReadFailure.TooMuchInside);
        (await ReasonAsync("bia.png", Png(uint.MaxValue, 1))).ShouldBe(ReadFailure.TooMuchInside);
        (await ReasonAsync("bia.jpg", Jpeg(65_000, 65_000))).ShouldBe(ReadFailure.TooMuchInside);
        (await ReasonAsync("bia.tif", Tiff(50_000, 50_000))).ShouldBe(ReadFailure.TooMuchInside);
    }

    [Fact]
    public async Task A_broken_header_is_damage()
    {
        (await ReasonAsync("bia.png", Png(800, 1000)[..20])).ShouldBe(ReadFailure.Damaged);
        (await ReasonAsync("bia.png", Png(0, 1000))).ShouldBe(ReadFailure.Damaged);
        (await ReasonAsync("bia.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0xFF])).ShouldBe(ReadFailure.Damaged);
        (await ReasonAsync("bia.tif", [(byte)'I', (byte)'I', 42, 0, 0xFF, 0xFF, 0xFF, 0x7F])).ShouldBe(ReadFailure.Damaged);
    }

    [Fact]
    public async Task A_tiff_whose_pages_go_round_in_circles_is_damaged()
    {
        var image = Tiff(800, 1000);
        BinaryPrimitives.WriteUInt32LittleEndian(image.AsSpan(34), 8);

        (await ReasonAsync("bia.tif", image)).ShouldBe(ReadFailure.Damaged);
    }

    [Fact]
    public async Task A_name_alone_makes_no_image()
    {
        Reader.Claims("bia.PNG").ShouldBeTrue();
        (await ReasonAsync("bia.PNG", "KH"u8.ToArray())).ShouldBe(ReadFailure.Mismatched);
        (await ReasonAsync("bia.PNG", [])).ShouldBe(ReadFailure.Empty);
    }

    [Fact]
    public void An_image_is_known_whatever_its_name_is()
    {
        Reader.Recognises(Png(800, 1000)).ShouldBeTrue();
        Reader.Recognises(Jpeg(800, 1000)).ShouldBeTrue();
        Reader.Recognises("Kế hoạch"u8).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_tesseract_it_says_so() => (await ReasonAsync("bia.png", Png(800, 1000))).ShouldBe(ReadFailure.ToolMissing);

    [ToolFact]
    public async Task An_image_that_ends_behind_its_header_is_damaged()
    {
        using var work = new TemporaryFolder();

        var reading = await new ImageFormatReader(new ToolOptions { TemporaryFolder = work.FullName }, TimeProvider.System).ReadAsync("bia.png", Png(800, 1000), CancellationToken.None);

        reading.ShouldBe(new SourceReading.Failed("bia.png", ReadFailure.Damaged));
        work.IsEmpty.ShouldBeTrue();
    }

    private static async Task<ReadFailure> ReasonAsync(string name, byte[] content) =>
        (await Reader.ReadAsync(name, content, CancellationToken.None)).ShouldBeOfType<SourceReading.Failed>().Reason;

    private static byte[] Png(uint width, uint height)
    {
        byte[] content = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', .. new byte[13], 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(content.AsSpan(16), width);
        BinaryPrimitives.WriteUInt32BigEndian(content.AsSpan(20), height);
        content[24] = 8;
        return content;
    }

    private static byte[] Jpeg(ushort width, ushort height)
    {
        byte[] content = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0];
        BinaryPrimitives.WriteUInt16BigEndian(content.AsSpan(13), height);
        BinaryPrimitives.WriteUInt16BigEndian(content.AsSpan(15), width);
        return content;
    }

    private static byte[] Tiff(uint width, uint height)
    {
        var content = new byte[38];
        ((byte[])[(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 2, 0, 0, 1, 4, 0, 1, 0, 0, 0]).CopyTo(content, 0);
        BinaryPrimitives.WriteUInt32LittleEndian(content.AsSpan(18), width);
        ((byte[])[1, 1, 4, 0, 1, 0, 0, 0]).CopyTo(content, 22);
        BinaryPrimitives.WriteUInt32LittleEndian(content.AsSpan(30), height);
        return content;
    }
}
