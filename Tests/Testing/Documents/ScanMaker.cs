using System.Diagnostics;
using System.Globalization;

namespace Assistant.Testing.Documents;

/// <summary>Makes a PDF without a text layer: every page of another PDF as one grey picture, as a scanner leaves it. Needs pdftoppm.</summary>
public static class ScanMaker
{
    // Paper never lies quite straight.
    private const double Tilt = 0.4;

    /// <summary>Makes the file.</summary>
    /// <param name="pdf">The PDF whose pages are pictured.</param>
    /// <param name="dotsPerInch">How finely.</param>
    /// <param name="cancellationToken">Stops pdftoppm.</param>
    public static async Task<byte[]> MakeAsync(byte[] pdf, int dotsPerInch, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("scan");
        try
        {
            var source = Path.Combine(folder.FullName, "source.pdf");
            await File.WriteAllBytesAsync(source, pdf, cancellationToken);
            await PictureAsync(source, dotsPerInch, cancellationToken);
            var scan = new PdfFile();
            foreach (var picture in folder.EnumerateFiles("page*.pgm").OrderBy(file => file.Name, StringComparer.Ordinal))
                scan.Add(new PdfPage { Tilt = Tilt, Picture = GreyPicture.FromPgm(await File.ReadAllBytesAsync(picture.FullName, cancellationToken)) });
            return scan.ToArray();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task PictureAsync(string source, int dotsPerInch, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("pdftoppm");
        foreach (var argument in (string[])["-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), "-gray", source, Path.Combine(Path.GetDirectoryName(source)!, "page")])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("pdftoppm did not start.");
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"pdftoppm ended with {process.ExitCode}.");
    }
}
