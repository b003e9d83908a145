using System.Globalization;
using System.Text;
using Assistant.Knowledge.Reading.Tools;

namespace Assistant.Knowledge.Reading.Pdf;

/// <summary>Asks pdfimages how much of each page its pictures may cover: a scan is a page that is all picture.</summary>
internal static class PdfPictures
{
    /// <summary>The area of the pictures of each page as a share of the page; more than 1 where they lie over one another.</summary>
    public static async Task<IReadOnlyList<double>> CoverageAsync(ToolRunner tools, WorkFolder folder, PdfInfo info, CancellationToken cancellationToken)
    {
        var covered = new double[info.Pages.Count];
        var output = await tools.RunAsync("pdfimages", ["-list", PdfDocument.FileName], folder, cancellationToken);
        foreach (var line in Encoding.UTF8.GetString(output.Content).Split('\n').Skip(2))
        {
            // page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length < 14 || fields[2] is not ("image" or "stencil") || !int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var page) || page < 1 || page > covered.Length)
                continue;
            if (Number(fields[3]) is { } width && Number(fields[4]) is { } height && Number(fields[12]) is { } across && Number(fields[13]) is { } down)
                covered[page - 1] += width / across * 72 * (height / down * 72) / (info.Pages[page - 1].Width * info.Pages[page - 1].Height);
        }

        return covered;
    }

    private static double? Number(string field) =>
        double.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
