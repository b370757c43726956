package duoshao.dataset.format;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import duoshao.dataset.Column;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes one JSON object a row, in UTF-8, lines ended by a line feed. The keys are the columns'
 * names; an absent value is {@code null}. Decimals are texts, {@code "5700000000000"}, because many
 * readers take a JSON number for binary floating point; whole numbers are numbers.
 */
public final class JsonLinesWriter implements RowWriter {
  private final List<Column> columns;
  private final JsonGenerator json;

  /** Begins a file. */
  public JsonLinesWriter(Dataset dataset, OutputStream out) throws IOException {
    columns = dataset.columns();
    json = Json.FACTORY.createGenerator(out, JsonEncoding.UTF8);
    json.setRootValueSeparator(null);
  }

  @Override
  public void write(Row row) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      json.writeFieldName(columns.get(i).name());
      Object value = row.value(i);
      if (value == null) {
        json.writeNull();
      } else if (value instanceof Integer number) {
        json.writeNumber(number);
      } else {
        json.writeString(row.text(i));
      }
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
